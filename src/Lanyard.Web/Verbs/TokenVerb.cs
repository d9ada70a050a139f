using System.CommandLine;
using System.Globalization;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Demo;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Web.House;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Verbs;

/// <summary>
/// <c>lanyard token --demo headteacher@…</c>: prints a token with which a script may do through the API what this person of the demo may do.
/// In a real house people make their own, on their own page, or the operator makes one for them with <c>--person</c>.
/// </summary>
internal static class TokenVerb
{
    private const int Days = 90;

    private static readonly Option<string?> Demo = new("--demo")
    {
        Description = "The address of somebody in the demo's cast; `lanyard demo` lists them",
    };

    public static Command Make()
    {
        var verb = new Command("token", "Print a token for the API, in the name of somebody on the list or in the demo")
        {
            Demo,
            PersonToken.Person,
            PersonToken.Name,
            PersonToken.Days,
            PersonToken.Scope,
            PersonToken.Trust,
        };
        verb.SetAction(
            async (parsed, ct) =>
                (parsed.GetValue(Demo), parsed.GetValue(PersonToken.Person)) switch
                {
                    ({ } played, null) => await PrintAsync(Common.Folder(parsed, demo: true), played, ct),
                    (null, not null) => await PrintAsync(await PersonToken.MakeAsync(parsed, ct)),
                    _ => await RefuseAsync("Say whose token it is: --person and an address, or --demo and an address of the demo's cast."),
                }
        );
        return verb;
    }

    private static async Task<int> PrintAsync(string folder, string address, CancellationToken ct)
    {
        await using var house = await OpenHouse.OpenAsync(new() { Port = 0, DataFolder = folder }, ct);
        if (await HouseKinds.FindAsync(house.Database.App, ct) != HouseKind.Demo)
            return await RefuseAsync("There is no demo in this database. Start it with ./run, or prepare it with: lanyard demo");
        await using var services = Common.Core(house.Database, demo: true);
        await services.GetRequiredService<ClockWatch>().LookAsync(ct);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(DemoTrust.Id);
        var db = scope.ServiceProvider.GetRequiredService<LanyardDb>();
        var email = address.Trim().ToLowerInvariant();
        if (await db.People.Where(p => p.Email == email).Select(p => (Id<Person>?)p.Id).FirstOrDefaultAsync(ct) is not { } person)
            return await RefuseAsync($"Nobody in the demo has the address {address}.{Like(email)}");
        var now = scope.ServiceProvider.GetRequiredService<SecurityClock>().Now;
        await MakeRoomAsync(scope.ServiceProvider, db, person, now, ct);
        var made = await scope
            .ServiceProvider.GetRequiredService<CreateToken>()
            .DoAsync(
                Actor.Of(DemoTrust.Id, person),
                person,
                new()
                {
                    Name = string.Create(CultureInfo.InvariantCulture, $"Command line {now:yyyy-MM-dd HH:mm:ss.fff}"),
                    MayWrite = true,
                    Only = null,
                    LastDay = UkTime.DateOf(now).AddDays(Days),
                },
                ct
            );
        return await PrintAsync(made.Ok ? made.Value.Text : made.Refused<string>());
    }

    private static async Task<int> PrintAsync(Outcome<string> made)
    {
        if (!made.Ok)
            return await RefuseAsync(made.Refusals[0].Sentence);
        Console.WriteLine(made.Value);
        return 0;
    }

    // A script that asks for a token each time would come to the most that a person may have: its oldest one makes room.
    private static async Task MakeRoomAsync(
        IServiceProvider services,
        LanyardDb db,
        Id<Person> person,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var there = await db
            .AccessTokens.AsNoTracking()
            .Where(t => t.Person == person && t.RevokedAt == null && t.ExpiresAt > now)
            .OrderBy(t => t.CreatedAt)
            .ToListAsync(ct);
        if (there.Count >= AccessToken.Most && there.Find(t => t.Name.StartsWith("Command line ", StringComparison.Ordinal)) is { } oldest)
            await services.GetRequiredService<RevokeToken>().DoAsync(Actor.Of(DemoTrust.Id, person), oldest.Id, ct);
    }

    private static string Like(string email)
    {
        var mailbox = email.Split('@')[0];
        var like = DemoCast
            .People.Select(p => p.Email)
            .OfType<string>()
            .Where(e => mailbox.Length > 0 && e.StartsWith(mailbox, StringComparison.Ordinal))
            .Take(5)
            .ToList();
        return like.Count == 0 ? " To see who is there, type: lanyard demo" : $" Try {string.Join(", ", like)}.";
    }

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
