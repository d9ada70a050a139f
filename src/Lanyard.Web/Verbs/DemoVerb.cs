using System.CommandLine;
using Lanyard.Core.Demo;
using Lanyard.Web.House;

namespace Lanyard.Web.Verbs;

/// <summary><c>lanyard demo</c>: prepares the demo in the database and lists its cast. Told twice, it changes nothing.</summary>
internal static class DemoVerb
{
    public static Command Make()
    {
        var verb = new Command("demo", "Prepare the demo in the database, and list its cast");
        verb.SetAction((parsed, ct) => PrepareAsync(Common.Folder(parsed, demo: true), ct));
        return verb;
    }

    private static async Task<int> PrepareAsync(string folder, CancellationToken ct)
    {
        await using var house = await OpenHouse.OpenAsync(new() { Port = 0, DataFolder = folder }, ct);
        if (await HouseKinds.RefuseAsync(house.Database.App, asDemo: true, ct) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Sentence);
            return 1;
        }
        await using var services = Common.Core(house.Database, demo: true);
        await services.GetRequiredService<PrepareDemo>().DoAsync(ct);
        foreach (var (school, people) in DemoCast.ByPlace)
        {
            Console.WriteLine(school?.Name ?? DemoTrust.Name);
            foreach (var person in people)
                Console.WriteLine($"  {person.Email ?? "(no login)", -44} {person.FullName}, {person.Title}");
        }
        Console.WriteLine("The demo is ready. Start it with: lanyard serve --demo");
        return 0;
    }
}
