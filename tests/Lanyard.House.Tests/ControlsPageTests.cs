using System.Text;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.House.Tests;

public sealed class ControlsPageTests
{
    [Fact]
    public void ControlsPage_SaysWhatTheKindsSay() => GeneratedDocs.Expect("controls.md", Page());

    [Fact]
    public void EveryCapability_HasAKindOfControl() =>
        Assert.Empty(Enum.GetValues<Capability>().Except(ControlKinds.All.Select(k => k.Capability)));

    private static string Page()
    {
        var kinds = ControlKinds.All;
        var page = new StringBuilder("# Controls\n\nWritten by a test from the types in `src/Lanyard.Domain/Policies/Controls`.\n\n");
        page.Append(null, $"There are {kinds.Count} kinds, of {kinds.Select(k => k.Capability).Distinct().Count()} capabilities; ");
        page.Append(
            null,
            $"{kinds.Count(k => k.IsLive)} are live. The others wait for a room that is not there yet, and are never said to be kept.\n"
        );
        foreach (var capability in kinds.GroupBy(k => k.Capability))
        {
            page.Append(null, $"\n## {Slug.Of(capability.Key)}\n");
            foreach (var kind in capability)
                Describe(page, kind);
        }
        return page.ToString();
    }

    private static void Describe(StringBuilder page, ControlKind kind)
    {
        page.Append(null, $"\n### `{kind.Name}`\n\n{(kind.IsLive ? "Live." : $"Awaits {kind.Awaits}.")}");
        var questions = Questions(kind).ToList();
        if (questions.Count > 0)
            page.Append(" Rules on: ").AppendJoin(" ", questions);
        page.Append(null, $"\n\n{Sample(kind)}\n");
        if (kind.Settings.Count == 0)
            return;
        page.Append("\n| Setting | Meaning | Written as | Needed |\n|---|---|---|---|\n");
        foreach (var setting in kind.Settings)
            page.Append(null, $"| `{setting.Name}` | {setting.Meaning} | {Written(setting)} | {(setting.Needed ? "yes" : "")} |\n");
    }

    private static IEnumerable<string> Questions(ControlKind kind) =>
        kind
            .Type.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRulesOn<>))
            .Select(i => QuestionKinds.ByName.Values.Single(q => q.Type == i.GetGenericArguments()[0]))
            .OrderBy(q => q.Name, StringComparer.Ordinal)
            .Select(q => $"“{q.Words}” (`{q.Name}`)");

    private static string Written(SettingSheet setting) =>
        (setting.IsList ? "a list of: " : "")
        + (setting.Type.Choices.Count > 0 ? string.Join(", ", setting.Type.Choices.Select(c => $"`{c}`")) : setting.Type.Needs);

    // As the first of the five policies to use it has it; else with a sample in each setting.
    private static string Sample(ControlKind kind)
    {
        var used = SeedPolicies
            .All.Values.OrderBy(p => p.Key, StringComparer.Ordinal)
            .SelectMany(p => p.Controls)
            .FirstOrDefault(b => b.Control.Kind == kind);
        return used is null ? $"> {Filled(kind).Sentence}" : $"> {used.Control.Sentence} (`{used.Policy}`, {used.Clause})";
    }

    private static Control Filled(ControlKind kind)
    {
        var entries = kind.Settings.Select(s => new Entry(Word(s.Name), Word(SampleOf(s)))).ToList();
        return (Control)
            SettingsReader.Read(kind.Type, kind.Name, new Mapping(entries, Place.Top), (_, _, sentence) => Assert.Fail(sentence))!;
    }

    private static string SampleOf(SettingSheet setting) =>
        setting.Type.Choices.Count > 0 ? setting.Type.Choices[0]
        : setting.Type.Type == typeof(Span) ? "7d"
        : setting.Type.Type == typeof(PartialDate) ? "2026-11"
        : setting.Type.Type == typeof(int) ? "2"
        : $"({setting.Name})";

    private static Scalar Word(string text) => new(text, Place.Top);
}
