using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Bringing;

/// <param name="Own">How many of those found stand in the clause's own words, and not only in those that introduce its list.</param>
public sealed record FilledSettings(IReadOnlyList<ProposedSetting> Found, IReadOnlyList<string> Missing, int Own);

/// <summary>
/// Reads the settings of a control out of the words of a clause, by what each setting takes: a time where it takes a time, a number of people
/// where it takes a number, the choices whose words stand there. What the words do not give stays empty.
/// </summary>
internal static class SettingGuess
{
    public static FilledSettings Fill(ControlKind kind, Passage passage, Proposer proposer)
    {
        var found = new List<ProposedSetting>();
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sheet in kind.Settings)
        {
            var values = proposer.Value(passage, kind.Name, sheet.Name) ?? Guess(kind, sheet, passage.Words);
            if (values.Count > 0)
                own.Add(sheet.Name);
            else if (passage.Lead.Length > 0 && proposer.Value(passage, kind.Name, sheet.Name) is null)
                values = Guess(kind, sheet, passage.Lead);
            if (values.Count == 0 && sheet.Needed && sheet.Type.Type.IsEnum)
                values = [.. Binding.Of(passage).Select(b => Slug.Of(b)).Where(sheet.Type.Choices.Contains)];
            values = [.. values.Where(v => sheet.Type.Read(v) is not null)];
            if (values.Count > 0)
                found.Add(new(sheet.Name, sheet.IsList ? values : [values[0]]));
        }
        Drop(kind, found);
        return new(
            found,
            [.. kind.Settings.Where(s => s.Needed && !found.Exists(f => f.Name == s.Name)).Select(s => s.Name)],
            found.Count(f => own.Contains(f.Name))
        );
    }

    /// <summary>A setting that a kind needs and that has one value only is said by the kind itself.</summary>
    public static FilledSettings WithOnlyChoices(ControlKind kind, FilledSettings filled)
    {
        var only = kind
            .Settings.Where(s => filled.Missing.Contains(s.Name, StringComparer.Ordinal) && s.Type.Choices.Count == 1)
            .Select(s => new ProposedSetting(s.Name, [s.Type.Choices[0]]))
            .ToList();
        return new([.. filled.Found, .. only], [.. filled.Missing.Where(m => !only.Exists(o => o.Name == m))], filled.Own);
    }

    private static List<string> Guess(ControlKind kind, SettingSheet sheet, string words)
    {
        var type = sheet.Type.Type;
        if (type == typeof(Span))
            return [.. Quantities.Spans(words).Select(s => s.Code).Take(1)];
        if (type == typeof(PartialDate))
            return [.. Quantities.Dates(words).Select(d => d.Code).Take(1)];
        if (type == typeof(int))
            return Quantities.Number(words, sheet.Name, kind.Settings.Count(s => s.Type.Type == typeof(int)) == 1) is { } number
                ? [number]
                : [];
        if (type == typeof(bool))
            return Lexicon.Mentions(words, sheet.Name) ? ["true"] : [];
        if (!type.IsEnum)
            return [];
        // Somebody who decides, asks or is told holds a role; "staff" and "school" stand in every sentence.
        var choices =
            type == typeof(Bind) ? sheet.Type.Choices.Where(c => !General.Contains(c, StringComparer.Ordinal)) : sheet.Type.Choices;
        return [.. choices.Where(c => Lexicon.Mentions(words, c)).Take(sheet.IsList ? 12 : 1)];
    }

    private static readonly string[] General = ["staff", "school", "trust", "pupils", "parents"];

    // A control that complains about something that was read is better proposed without it; one that complains about what is not there keeps all.
    private static void Drop(ControlKind kind, List<ProposedSetting> found)
    {
        var all = found.ToList();
        while (found.Count > 0 && ProposedControls.Complaints(kind, found, ignoreMissing: true).Count > 0)
        {
            var optional = found.FindLastIndex(f => !kind.Settings.Single(s => s.Name == f.Name).Needed);
            found.RemoveAt(optional >= 0 ? optional : found.Count - 1);
        }
        if (found.Count > 0 || all.Count == 0)
            return;
        found.AddRange(all);
    }
}
