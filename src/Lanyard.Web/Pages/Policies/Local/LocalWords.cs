using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Pages.Policies.Local;

/// <summary>The words in which pages speak of local practice.</summary>
public static class LocalWords
{
    /// <summary>Stands beside everything that is a school's own, on screen, on paper and in files.</summary>
    public const string Label = "Local practice, not policy text.";

    /// <summary>A value of a file as words: `end-of-next-working-day` reads "end of next working day".</summary>
    public static string Value(SettingSheet? setting, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var lines = value.Split('\n').Select(l => One(setting, l));
        return string.Join(", ", lines);
    }

    /// <summary>A setting as a heading, by what it means: "How long an answer may take".</summary>
    public static string Heading(SettingSheet setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return char.ToUpperInvariant(setting.Meaning[0]) + setting.Meaning[1..];
    }

    /// <summary>What a change was about, as a heading.</summary>
    public static string About(LocalChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Field is { } field
            ? PolicyWords.Topic(field)
            : $"Clause {change.Clause}: {SheetOf(change)?.Meaning ?? Slug.Words(change.Setting!)}";
    }

    public static SettingSheet? SheetOf(LocalChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Control is null ? null : ControlKinds.Named(change.Control)?.Settings.FirstOrDefault(s => s.Name == change.Setting);
    }

    private static string One(SettingSheet? setting, string line) =>
        setting is null || setting.Type.Type == typeof(string) ? line
        : setting.Type.Type == typeof(bool) ? (line == "true" ? "yes" : "no")
        : setting.Type.Choices.Count > 0 ? Slug.Words(line)
        : setting.Type.Read(line)?.ToString() ?? line;
}
