using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Screening.Names;

namespace Lanyard.Screening.Tests;

/// <summary>The scanner of streams finds what a slow search for each name finds.</summary>
public sealed class NameScannerTests
{
    [Theory]
    [InlineData("we love ST JOHN'S PRIMARY SCHOOL, honest", "ST JOHN'S PRIMARY SCHOOL")]
    [InlineData("Hill school", "Hill")]
    [InlineData("Hilly school", null)]
    [InlineData("the Chill", null)]
    [InlineData("St John's Primary", null)]
    [InlineData("École Bleue!", "École Bleue")]
    [InlineData("a long line of words before it and then Oak Bank School", "Oak Bank School")]
    [InlineData("", null)]
    public void Name_IsFoundAtTheEdgesOfWords(string text, string? found)
    {
        var scanner = new NameScanner(["St John's Primary School", "Hill", "École Bleue", "Oak Bank School", "Oak Bank"]);
        var bytes = Encoding.UTF8.GetBytes(text);
        var matches = new List<NameMatch>();
        scanner.Find(bytes, matches);
        Assert.Equal(found is null ? [] : [found], matches.Select(m => Encoding.UTF8.GetString(bytes, m.Start, m.Length)));
    }

    private static readonly string[] Pieces = ["oak", "Oak", " ", " ", "bank", "school", "-", "'s", "primary", "x", "st", "oak bank"];

    [Fact]
    public void Scanner_FindsWhatASlowSearchFinds()
    {
        string[] names = ["Oak", "Oak Bank", "oak bank school", "st oak-bank primary", "school"];
        var scanner = new NameScanner(names);
        Prop.ForAll(
                Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(),
                text =>
                {
                    var matches = new List<NameMatch>();
                    scanner.Find(Encoding.UTF8.GetBytes(text), matches);
                    return matches.Select(m => (m.Start, m.Length)).SequenceEqual(Slow(text, names));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static List<(int, int)> Slow(string text, string[] names)
    {
        var found = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) || (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1])))
                continue;
            var longest = names
                .Where(n => string.Compare(text, i, n, 0, n.Length, StringComparison.OrdinalIgnoreCase) == 0 && i + n.Length <= text.Length)
                .Where(n => i + n.Length == text.Length || !char.IsAsciiLetterOrDigit(text[i + n.Length]))
                .Select(n => n.Length)
                .DefaultIfEmpty()
                .Max();
            if (longest == 0)
                continue;
            found.Add((i, longest));
            i += longest - 1;
        }
        return found;
    }
}
