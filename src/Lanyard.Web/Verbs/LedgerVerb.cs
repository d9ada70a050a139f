using System.CommandLine;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Web.House;

namespace Lanyard.Web.Verbs;

/// <summary><c>lanyard ledger verify</c>: recomputes the chain of one trust, or of each, and ends with 1 if a link does not hold.</summary>
internal static class LedgerVerb
{
    private static readonly Option<string?> Trust = new("--trust") { Description = "The id of one trust; every trust where none is given" };

    public static Command Make()
    {
        var verify = new Command("verify", "Check that nothing in the ledger was changed or removed") { Trust };
        verify.SetAction((parsed, ct) => VerifyAsync(Common.Folder(parsed), parsed.GetValue(Trust), ct));
        return new Command("ledger", "What happened, as it is kept for ever") { verify };
    }

    private static async Task<int> VerifyAsync(string data, string? named, CancellationToken ct)
    {
        Id<Trust> trust = default;
        if (named is not null && !Id<Trust>.TryParse(named, out trust))
            return Refuse($"`{named}` is not the id of a trust. Leave --trust out to check every trust.");
        var settings = new Settings { Port = 0, DataFolder = data };
        await using var house = await OpenHouse.OpenAsync(settings, ct);
        await using var services = Common.Core(house.Database);
        if (named is null)
        {
            var whole = true;
            await foreach (var check in services.GetRequiredService<VerifyEveryLedger>().DoAsync(ct))
                whole &= Say(check);
            return whole ? 0 : 1;
        }
        await using var scope = services.CreateAsyncScope();
        var one = await scope.ServiceProvider.GetRequiredService<VerifyLedger>().DoAsync(trust, ct);
        return one.Ok ? (Say(one.Value) ? 0 : 1) : Refuse(one.Refusals[0].Sentence);
    }

    private static bool Say(LedgerCheck check)
    {
        Console.WriteLine($"Trust {check.Trust}: {check.Sentence}");
        Console.WriteLine($"  The last digest that fits is {check.Digest}");
        return check.Whole;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
