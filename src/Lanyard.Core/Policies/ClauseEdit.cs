using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Policies;

/// <summary>A setting as an author wants it.</summary>
/// <param name="Values">As a policy file writes them; none to take the setting out of the text.</param>
public sealed record SettingWish(string Control, string Setting, bool IsList, IReadOnlyList<string> Values);

/// <summary>A clause as an author wants it: its words, and the settings that they touched.</summary>
public sealed record ClauseWish(string? Says, IReadOnlyList<SettingWish> Settings);

/// <summary>Changes a clause in the text of a policy, one place at a time. Whatever else stands there stays as it is.</summary>
public static class ClauseEdit
{
    private const int LongestSentence = 2_000;

    public static Outcome<string> Apply(string text, string clause, ClauseWish wish)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(wish);
        var says = Text.Line(wish.Says);
        if (says.Length == 0)
            return new Refusal("Enter what the clause says, as one plain sentence.", "says");
        if (says.Length > LongestSentence)
            return new Refusal($"Enter {LongestSentence:N0} characters or fewer.", "says");
        // Words that nobody touched stay as their author wrote them, over however many lines.
        var edited = Change(text, e => Text.Line(e.Says(clause)) == says ? TextEdit.Nothing : e.Say(clause, YamlWords.Write(says)));
        foreach (var setting in wish.Settings)
        {
            if (!edited.Ok)
                return edited;
            edited = Change(
                edited.Value,
                e =>
                    setting.Values.Count == 0
                        ? e.Unset(clause, setting.Control, setting.Setting)
                        : e.Set(
                            clause,
                            setting.Control,
                            setting.Setting,
                            setting.IsList ? YamlWords.Write(setting.Values) : YamlWords.Write(setting.Values[0])
                        )
            );
        }
        return edited;
    }

    private static Outcome<string> Change(string text, Func<PolicyEdit, Outcome<TextEdit>> change)
    {
        if (YamlTree.Read(text).Tree is not { } tree)
            return new Refusal("The text cannot be read. Mend it as text first.");
        var edit = change(new(text, tree));
        if (!edit.Ok)
            return edit.Refused<string>();
        var edited = edit.Value.Apply(text);
        return YamlTree.Read(edited).Tree is not null
            ? edited
            : throw new InvalidOperationException("An edit of a policy left a text that cannot be read.");
    }
}
