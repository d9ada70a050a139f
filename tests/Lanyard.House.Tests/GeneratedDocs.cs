namespace Lanyard.House.Tests;

/// <summary>A page of docs/generated is written by a test from the code, and reviewed as a difference.</summary>
internal static class GeneratedDocs
{
    /// <summary>Fails when the page in the repository is not this text, and leaves the new page there to be looked at and committed.</summary>
    public static void Expect(string name, string text)
    {
        var path = Path.Combine(Repository.Root, "docs", "generated", name);
        var there = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (there == text)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        Assert.Fail($"docs/generated/{name} was out of date. It has been written anew: look at the difference, and commit it.");
    }
}
