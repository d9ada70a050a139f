using System.CommandLine;
using Lanyard.Core;
using Lanyard.Core.Data;
using Lanyard.Core.Demo;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Verbs;

/// <summary>Options that several verbs take.</summary>
internal static class Common
{
    public static Option<string> Data { get; } =
        new("--data")
        {
            Description = "The data folder, with the private database",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("LANYARD_DATA") ?? "data",
            Recursive = true,
        };

    /// <summary>
    /// The folder that a verb works in. <c>./run</c> keeps the demo and the real house beside each other in one folder: where that folder
    /// is named, the house is meant, and the demo when it is asked for or alone.
    /// </summary>
    public static string Folder(ParseResult parsed, bool demo = false)
    {
        var given = Path.GetFullPath(parsed.GetValue(Data)!);
        string[] kept = demo ? ["demo"] : ["house", "demo"];
        return kept.Select(name => Path.Combine(given, name)).FirstOrDefault(Directory.Exists) ?? given;
    }

    /// <summary>The use cases without the web, for a verb that does something and ends.</summary>
    public static ServiceProvider Core(Database database, bool demo = false)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddLanyardCore(database);
        if (demo)
            services.AddDemo();
        return services.BuildServiceProvider();
    }

    /// <summary>The trusts of this installation.</summary>
    public static async Task<List<Id<Trust>>> TrustsAsync(Database database, CancellationToken ct)
    {
        await using var command = database.App.CreateCommand("select trust_id from trust_directory order by trust_id");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var there = new List<Id<Trust>>();
        while (await reader.ReadAsync(ct))
            there.Add(new(reader.GetGuid(0)));
        return there;
    }
}
