using System.Text.Json;

namespace Lanyard.Web.Tests.Components.Conformance;

/// <summary>One example of a component as the design system publishes it: the options, and the HTML they must become.</summary>
public sealed record Fixture(string Name, JsonElement Options, string Html)
{
    public static IReadOnlyList<Fixture> Of(string component)
    {
        var file = Path.Combine(Root(), "node_modules/govuk-frontend/dist/govuk/components", component, "fixtures.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. json
                .RootElement.GetProperty("fixtures")
                .EnumerateArray()
                .Select(f => new Fixture(
                    f.GetProperty("name").GetString()!,
                    f.GetProperty("options").Clone(),
                    f.GetProperty("html").GetString()!
                )),
        ];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "package-lock.json")))
        {
            folder =
                folder.Parent
                ?? throw new InvalidOperationException("The tests run inside the repository, where npm has put the fixtures.");
        }

        return folder.FullName;
    }
}
