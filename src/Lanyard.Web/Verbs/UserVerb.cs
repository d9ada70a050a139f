using System.CommandLine;
using System.Text;
using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.House;

namespace Lanyard.Web.Verbs;

/// <summary><c>lanyard user add</c>: somebody who may do everything for the trust, with a login. Also the way back in when nobody else has one.</summary>
internal static class UserVerb
{
    private static readonly Option<string> Email = new("--email") { Description = "The address that they sign in with", Required = true };
    private static readonly Option<string?> Name = new("--name")
    {
        Description = "Their full name, if they are not on the list of people yet",
    };
    private static readonly Option<string?> Trust = new("--trust") { Description = "The id of the trust, where there are several" };
    private static readonly Option<string?> TrustName = new("--trust-name")
    {
        Description = "In an empty database: the name of the trust to found",
    };
    private static readonly Option<bool> FromInput = new("--password-stdin")
    {
        Description = "Read the password from the input instead of asking",
    };

    public static Command Make()
    {
        var add = new Command("add", "Give somebody a login with every permission for the trust, or a new password")
        {
            Email,
            Name,
            Trust,
            TrustName,
            FromInput,
        };
        add.SetAction(AddAsync);
        return new Command("user", "People who sign in") { add };
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var password = parsed.GetValue(FromInput) ? await Console.In.ReadLineAsync(ct) : Ask();
        await using var house = await OpenHouse.OpenAsync(new() { Port = 0, DataFolder = Common.Folder(parsed) }, ct);
        await using var services = Common.Core(house.Database);
        var there = await Common.TrustsAsync(house.Database, ct);
        var (name, email) = (parsed.GetValue(Name), parsed.GetValue(Email));
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        Task<Outcome<Id<Person>>> AddTo(Id<Trust> trust) =>
            scopes.InNewScopeAsync((AddUser add) => add.DoAsync(trust, name, email, password, ct));
        var added = (parsed.GetValue(Trust), there) switch
        {
            ({ } named, _) when Id<Trust>.TryParse(named, out var id) && there.Contains(id) => await AddTo(id),
            ({ } named, _) => new Refusal($"There is no trust {named} here. Those that there are: {string.Join(", ", there)}"),
            (null, [var only]) => await AddTo(only),
            (null, []) when parsed.GetValue(TrustName) is { } found => await scopes.InNewScopeAsync(
                (AddUser add) => add.FoundAndAddAsync(found, name, email, password, ct)
            ),
            (null, []) => new Refusal(
                "This database is empty: give the trust a name with --trust-name, or start Lanyard and follow its set-up page."
            ),
            _ => new Refusal($"There are several trusts here: say which with --trust. They are {string.Join(", ", there)}"),
        };
        if (!added.Ok)
            return await RefuseAsync(added.Refusals);
        Console.WriteLine($"{email} can sign in now, and may do everything for the trust.");
        return 0;
    }

    private static string Ask()
    {
        Console.Write("Password (12 characters or more; nothing shows while you type): ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }
        Console.WriteLine();
        return typed.ToString();
    }

    private static async Task<int> RefuseAsync(IReadOnlyList<Refusal> refusals)
    {
        foreach (var refusal in refusals)
            await Console.Error.WriteLineAsync(refusal.Sentence);
        return 1;
    }
}
