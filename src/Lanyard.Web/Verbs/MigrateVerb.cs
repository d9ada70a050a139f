using System.CommandLine;
using Lanyard.Web.House;

namespace Lanyard.Web.Verbs;

/// <summary><c>lanyard migrate</c>: brings the database up to date and says what it did.</summary>
internal static class MigrateVerb
{
    public static Command Make()
    {
        var verb = new Command("migrate", "Bring the database up to date");
        verb.SetAction(
            async (parsed, ct) =>
            {
                var settings = new Settings { Port = 0, DataFolder = Common.Folder(parsed) };
                await using var house = await OpenHouse.OpenAsync(settings, ct);
                foreach (var name in house.Database.Applied)
                    Console.WriteLine($"Applied {name}");
                Console.WriteLine(house.Database.Applied.Count == 0 ? "The database was up to date." : "The database is up to date.");
                return 0;
            }
        );
        return verb;
    }
}
