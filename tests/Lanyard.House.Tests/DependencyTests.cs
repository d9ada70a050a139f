using System.Text.Json;
using System.Xml.Linq;

namespace Lanyard.House.Tests;

/// <summary>What we ship and build with carries a licence that schools and their suppliers can live with.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Fine =
    [
        "MIT",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "PostgreSQL",
        "0BSD",
        "ISC",
        "OFL-1.1",
        "MIT AND OFL-1.1",
        "MIT-0",
        "BSL-1.0",
    ];

    // Licences that need a word each.
    private static readonly Dictionary<string, string> AlsoFine = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Deque.AxeCore.Commons"] = "MPL-2.0", // tests only, unchanged, never shipped
    };

    [Fact]
    public void EveryNuGetPackage_HasAnOpenLicence()
    {
        var locks = Directory.GetFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories);
        Assert.NotEmpty(locks);
        var folder =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var packages = locks.SelectMany(Locked).Distinct().ToList();
        var closed = packages
            .Select(p => (p.Name, p.Version, Licence: Licence(folder, p.Name, p.Version)))
            .Where(p => !Fine.Contains(p.Licence) && AlsoFine.GetValueOrDefault(p.Name) != p.Licence);
        Assert.Empty(closed);
    }

    [Fact]
    public void EveryNpmPackage_HasAnOpenLicence()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "package-lock.json")));
        var closed = file
            .RootElement.GetProperty("packages")
            .EnumerateObject()
            .Where(p => p.Name.Length > 0)
            .Select(p => (p.Name, Licence: p.Value.TryGetProperty("license", out var l) ? l.GetString()! : "none"))
            .Where(p => !Fine.Contains(p.Licence));
        Assert.Empty(closed);
    }

    private static IEnumerable<(string Name, string Version)> Locked(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
        foreach (var package in framework.Value.EnumerateObject().Where(p => p.Value.TryGetProperty("resolved", out _)))
            yield return (package.Name, package.Value.GetProperty("resolved").GetString()!);
    }

    private static string Licence(string folder, string name, string version)
    {
        var spec = Path.Combine(folder, name.ToLowerInvariant(), version, name.ToLowerInvariant() + ".nuspec");
        var licence = XDocument.Load(spec).Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : "not an expression";
    }
}
