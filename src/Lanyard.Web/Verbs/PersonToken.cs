using System.CommandLine;
using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.House;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Verbs;

/// <summary>
/// <c>lanyard token --person EMAIL --name N</c>: a token for somebody on the list, made by the operator. It may do what that person may do, it
/// stands on their own page, where they can revoke it, and the ledger says that the operator made it.
/// </summary>
internal static class PersonToken
{
    public static readonly Option<string?> Person = new("--person") { Description = "The address of somebody on the list of people" };
    public static readonly Option<string?> Name = new("--name") { Description = "With --person: what the token is for" };
    public static readonly Option<int> Days = new("--days")
    {
        Description = "With --person: how many days it works, up to 365",
        DefaultValueFactory = _ => 90,
    };
    public static readonly Option<string> Scope = new("--scope")
    {
        Description = "With --person: read, or write for reading and changing",
        DefaultValueFactory = _ => "read",
    };
    public static readonly Option<string?> Trust = new("--trust")
    {
        Description = "With --person: the id of the trust, where they are in several",
    };

    static PersonToken() => Scope.AcceptOnlyFromAmong("read", "write");

    public static async Task<Outcome<string>> MakeAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var house = await OpenHouse.OpenAsync(new() { Port = 0, DataFolder = Common.Folder(parsed) }, ct);
        await using var services = Common.Core(house.Database);
        var email = parsed.GetValue(Person)!.Trim().ToLowerInvariant();
        var there = await FindAsync(house.Database, services, email, ct);
        if (parsed.GetValue(Trust) is { } named)
            there = [.. there.Where(t => Id<Trust>.TryParse(named, out var id) && t.Trust == id)];
        return there switch
        {
            [] => new Refusal($"Nobody on the list of people has the address {email}. Add them first, or correct the address."),
            [var (trust, person)] => await MakeAsync(services, trust, person, parsed, ct),
            _ => new Refusal(
                $"{email} is in several trusts: say which with --trust. They are {string.Join(", ", there.Select(t => t.Trust))}"
            ),
        };
    }

    private static async Task<Outcome<string>> MakeAsync(
        ServiceProvider services,
        Id<Trust> trust,
        Id<Person> person,
        ParseResult parsed,
        CancellationToken ct
    )
    {
        await using var scope = services.CreateAsyncScope();
        var today = UkTime.DateOf(scope.ServiceProvider.GetRequiredService<SecurityClock>().Now);
        var wanted = new NewToken
        {
            Name = parsed.GetValue(Name),
            MayWrite = parsed.GetValue(Scope) == "write",
            Only = null,
            LastDay = today.AddDays(Math.Clamp(parsed.GetValue(Days), -1, 1000)),
        };
        var made = await scope.ServiceProvider.GetRequiredService<CreateToken>().DoAsync(Actor.Operator(trust), person, wanted, ct);
        return made.Ok ? made.Value.Text : made.Refused<string>();
    }

    private static async Task<List<(Id<Trust> Trust, Id<Person> Person)>> FindAsync(
        Database database,
        ServiceProvider services,
        string email,
        CancellationToken ct
    )
    {
        var there = new List<(Id<Trust>, Id<Person>)>();
        foreach (var trust in await Common.TrustsAsync(database, ct))
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(trust);
            var today = UkTime.DateOf(scope.ServiceProvider.GetRequiredService<SecurityClock>().Now);
            var found = await scope
                .ServiceProvider.GetRequiredService<LanyardDb>()
                .People.Where(p => p.Email == email && (p.LeftOn == null || p.LeftOn >= today))
                .Select(p => p.Id)
                .ToListAsync(ct);
            there.AddRange(found.Select(person => (trust, person)));
        }
        return there;
    }
}
