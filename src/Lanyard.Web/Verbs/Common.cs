using System.CommandLine;

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
}
