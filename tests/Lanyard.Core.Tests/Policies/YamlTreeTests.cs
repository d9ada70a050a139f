using System.Diagnostics;
using System.Text;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies;

/// <summary>Files that were not written in good faith, or not written with care, are refused with a sentence and never with a crash.</summary>
public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("# only a comment\n", "empty-file")]
    [InlineData("policy: a\0b", "not-text")]
    [InlineData("a: &x [*x]", "cyclic-anchor")]
    [InlineData("a: &x\n  b: *x", "cyclic-anchor")]
    [InlineData("a: *nowhere", "unknown-anchor")]
    [InlineData("a: 1\na: 2", "said-twice")]
    [InlineData("a: !!binary aGk=", "tag")]
    [InlineData("a: !System.Diagnostics.Process x", "tag")]
    [InlineData("a: 1\n---\nb: 2", "two-documents")]
    [InlineData("a:\n\tb: 1", "bad-yaml")]
    [InlineData("a: [1, 2", "bad-yaml")]
    [InlineData("a: \"open", "bad-yaml")]
    [InlineData("? [a, b]\n: c", "bad-yaml")]
    [InlineData("a: b: c", "bad-yaml")]
    [InlineData("%TAG ! tag:example,2026:\n---\na: !x 1", "tag")]
    public void FileThatCannotBeAPolicy_IsRefusedWithASentence(string text, string code)
    {
        var (tree, problem) = YamlTree.Read(text);

        Assert.Null(tree);
        Assert.Equal(code, problem!.Code);
        Assert.EndsWith(".", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void BillionLaughs_StopsBeforeItGrows()
    {
        var text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 10; i++)
            text.Append(null, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");

        AssertRefusedSoon(text.ToString(), "too-much");
    }

    [Fact]
    public void MergesOfMerges_StopBeforeTheyGrow()
    {
        var text = new StringBuilder("m0: &m0 { a: [1, 2, 3, 4, 5, 6, 7, 8, 9] }\n");
        for (var i = 1; i < 12; i++)
            text.Append(null, $"m{i}: &m{i} {{ {string.Join(", ", Enumerable.Range(0, 9).Select(n => $"k{n}: *m{i - 1}"))} }}\n");

        AssertRefusedSoon(text.ToString(), "too-much");
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void DeepNesting_IsRefused(char bracket) => AssertRefusedSoon("a: " + new string(bracket, 200_000), "too-deep");

    [Fact]
    public void DeepLines_AreRefused() =>
        AssertRefusedSoon(string.Join('\n', Enumerable.Range(0, 1000).Select(i => $"{new string(' ', i)}a:")), "too-deep");

    [Fact]
    public void FiftyMegabytes_AreRefusedUnread() => AssertRefusedSoon(new string('a', 50_000_000), "too-long");

    [Fact]
    public void FiftyThousandNames_AreReadSoon()
    {
        var text = string.Join('\n', Enumerable.Range(0, 49_000).Select(i => $"k{i}: v"));

        var from = Stopwatch.GetTimestamp();
        var (tree, _) = YamlTree.Read(text);

        Assert.Equal(49_000, Assert.IsType<Mapping>(tree).Entries.Count);
        Assert.InRange(Stopwatch.GetElapsedTime(from), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task FileThatIsNotUtf8_IsRefusedWithASentence()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, [0x70, 0x3A, 0x20, 0xFF, 0xFE, 0xE9], TestContext.Current.CancellationToken);

        var (text, refusal) = await PolicyText.ReadAsync(path, TestContext.Current.CancellationToken);

        File.Delete(path);
        Assert.Null(text);
        Assert.Contains("Save it as UTF-8", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAMappingSays_CountsBeforeWhatItTakesOver()
    {
        var (tree, _) = YamlTree.Read("a: &a { x: 1, y: 2 }\nb:\n  <<: *a\n  x: 3");

        var b = Assert.IsType<Mapping>(Assert.IsType<Mapping>(tree)["b"]);

        Assert.Equal(["x:3", "y:2"], b.Entries.Select(e => $"{e.Key.Text}:{((Scalar)e.Value).Text}"));
    }

    [Fact]
    public void Places_SpanWhatIsWritten()
    {
        const string Text = "a: [one, two] # after\nb:\n  c: \"three\"\n  d: four # after\ne: five";
        var top = Assert.IsType<Mapping>(YamlTree.Read(Text).Tree);

        Assert.Equal("[one, two]", Span(Text, top["a"]!));
        Assert.Equal("c: \"three\"\n  d: four", Span(Text, top["b"]!));
        Assert.Equal("\"three\"", Span(Text, ((Mapping)top["b"]!)["c"]!));
    }

    private static string Span(string text, Node node) => text[node.Place.Start..node.Place.End];

    private static void AssertRefusedSoon(string text, string code)
    {
        var from = Stopwatch.GetTimestamp();

        var (tree, problem) = YamlTree.Read(text);

        Assert.Null(tree);
        Assert.Equal(code, problem!.Code);
        Assert.InRange(Stopwatch.GetElapsedTime(from), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
