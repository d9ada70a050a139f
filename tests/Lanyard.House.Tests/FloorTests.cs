using System.Xml.Linq;

namespace Lanyard.House.Tests;

/// <summary>References between the floors go one way: nobody reaches up, and the two side floors do not know each other.</summary>
public sealed class FloorTests
{
    private static readonly Dictionary<string, string[]> May = new(StringComparer.Ordinal)
    {
        ["Lanyard.Domain"] = [],
        ["Lanyard.Screening"] = [],
        ["Lanyard.Core"] = ["Lanyard.Domain", "Lanyard.Screening"],
        ["Lanyard.Connectors"] = ["Lanyard.Domain"],
        ["Lanyard.Web"] = ["Lanyard.Connectors", "Lanyard.Core"],
    };

    [Fact]
    public void EveryFloor_RefersOnlyToTheFloorsBelow()
    {
        var floors = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);
        Assert.Equal(
            May.Keys.Order(StringComparer.Ordinal),
            floors.Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)
        );
        foreach (var floor in floors)
        {
            var refers = XDocument
                .Load(floor)
                .Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
                .Order(StringComparer.Ordinal);
            Assert.Equal(May[Path.GetFileNameWithoutExtension(floor)], refers);
        }
    }

    [Theory]
    [InlineData("Lanyard.Domain")]
    [InlineData("Lanyard.Screening")]
    public void PureFloor_UsesNoPackageAndNothingThatReachesOutside(string floor)
    {
        var folder = Path.Combine(Repository.Root, "src", floor);
        var elements = XDocument.Load(Path.Combine(folder, floor + ".csproj")).Descendants().Select(e => e.Name.LocalName).ToList();
        Assert.DoesNotContain("PackageReference", elements);
        Assert.DoesNotContain("FrameworkReference", elements);
        string[] outside =
        [
            "System.IO.File",
            "System.Net.Http",
            "Npgsql",
            "EntityFrameworkCore",
            "TimeProvider",
            "HttpClient",
            "Environment.GetEnvironmentVariable",
        ];
        var reaching = Repository
            .Sources(folder)
            .SelectMany(f =>
                outside
                    .Where(o => File.ReadAllText(f).Contains(o, StringComparison.Ordinal))
                    .Select(o => $"{Path.GetFileName(f)} mentions {o}")
            );
        Assert.Empty(reaching);
    }

    [Fact]
    public void EverySourceFile_IsShortEnoughToBeOneIdea()
    {
        var long_ = Repository.Sources(Path.Combine(Repository.Root, "src")).Where(f => File.ReadLines(f).Count() > 400);
        Assert.Empty(long_);
    }
}
