using System.Text.RegularExpressions;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Tests.Policies;

/// <summary>What every kind of control promises, whoever wrote it. A new kind faces it by being there.</summary>
public sealed partial class ControlContract
{
    public static TheoryData<string> Kinds => [.. ControlKinds.All.Select(k => k.Name)];

    [Fact]
    public void Every_control_type_is_marked_as_a_kind()
    {
        var unmarked = typeof(Control)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Control)) && !t.IsAbstract && !ControlKinds.All.Any(k => k.Type == t));

        Assert.Empty(unmarked);
    }

    [Fact]
    public void Names_are_unique_and_never_reused()
    {
        Assert.Equal(ControlKinds.All.Count, ControlKinds.All.Select(k => k.Name).Distinct().Count());
        Assert.DoesNotContain(ControlKinds.All, k => ControlKinds.Retired.Contains(k.Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_HasASlugAndSettingsWithMeanings(string name)
    {
        var kind = ControlKinds.Named(name)!;

        Assert.Matches(SlugShape(), name);
        Assert.All(kind.Settings, s => Assert.False(string.IsNullOrWhiteSpace(s.Meaning)));
        Assert.All(kind.Settings, s => Assert.DoesNotMatch("^[A-Z]|\\.$", s.Meaning));
        Assert.True(kind.IsLive || kind.Awaits!.StartsWith("the ", StringComparison.Ordinal), "What a kind awaits reads like “the inbox”.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_WithoutItsSettings_ComplainsAboutEachThatItNeeds(string name)
    {
        var kind = ControlKinds.Named(name)!;

        var said = new List<string>();
        var made = SettingsReader.Read(kind.Type, name, new Mapping([], Place.Top), (_, _, sentence) => said.Add(sentence));

        var needed = kind.Settings.Where(s => s.Needed).ToList();
        Assert.Equal(needed.Count, said.Count);
        Assert.All(
            needed,
            s => Assert.Contains(said, sentence => sentence.StartsWith($"{name} needs `{s.Name}`", StringComparison.Ordinal))
        );
        Assert.Equal(needed.Count == 0, made is not null);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_WithNonsenseInASetting_NamesTheSetting(string name)
    {
        var kind = ControlKinds.Named(name)!;
        foreach (var setting in kind.Settings)
        {
            var said = new List<string>();
            var nonsense = new Mapping([new(Word(setting.Name), new Mapping([], Place.Top))], Place.Top);

            SettingsReader.Read(kind.Type, name, nonsense, (_, _, sentence) => said.Add(sentence));

            Assert.Contains(
                said,
                s => s.StartsWith(name, StringComparison.Ordinal) && s.Contains($"`{setting.Name}`", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_WithASettingItDoesNotHave_SaysSo(string name)
    {
        var said = new List<string>();
        var odd = new Mapping([new(Word("no-such-setting"), Word("1"))], Place.Top);

        SettingsReader.Read(ControlKinds.Named(name)!.Type, name, odd, (_, _, sentence) => said.Add(sentence));

        Assert.Contains(said, s => s.Contains("no-such-setting", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_WithEverySettingFilled_PrintsASentence_AndSurvivesStorage(string name)
    {
        var kind = ControlKinds.Named(name)!;
        var full = Fill(kind, all: true);
        var bare = Fill(kind, all: false);

        foreach (var control in new[] { full, bare })
        {
            Assert.Matches(SentenceShape(), control.Sentence);
            Assert.DoesNotContain("  ", control.Sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", control.Sentence, StringComparison.Ordinal);
            var again = Read(kind, [.. control.Settings.Select(s => new Entry(Word(s.Name), Stored(kind, s.Name, s.Value)))]);
            Assert.Equal(control.Settings, again.Settings);
            Assert.Equal(control.Sentence, again.Sentence);
        }
    }

    /// <summary>A control with a sample in each setting, or only in those that it needs.</summary>
    public static Control Fill(ControlKind kind, bool all) =>
        Read(kind, [.. kind.Settings.Where(s => all || s.Needed).Select(s => new Entry(Word(s.Name), Word(Sample(s.Type))))]);

    private static Control Read(ControlKind kind, IReadOnlyList<Entry> entries) =>
        (Control)SettingsReader.Read(kind.Type, kind.Name, new Mapping(entries, Place.Top), (_, _, sentence) => Assert.Fail(sentence))!;

    private static Node Stored(ControlKind kind, string setting, string value) =>
        kind.Settings.Single(s => s.Name == setting).IsList ? new Listing([.. value.Split(", ").Select(Word)], Place.Top) : Word(value);

    private static string Sample(SettingType type) =>
        type.Choices.Count > 0 ? type.Choices[0]
        : type.Type == typeof(Span) ? "48h"
        : type.Type == typeof(PartialDate) ? "2026-11"
        : type.Type == typeof(int) ? "2"
        : "some-words";

    private static Scalar Word(string text) => new(text, Place.Top);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlugShape();

    [GeneratedRegex("^[\\p{Lu}“].*[.?”]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceShape();
}
