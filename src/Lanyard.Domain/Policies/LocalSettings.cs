using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

/// <summary>A value that a school wants to hold in a clause that gives none.</summary>
public sealed record LocalValue(string Clause, string Control, string Setting, string Value);

/// <summary>Lays a school's own values over a policy, where its clauses leave room for them. The policy's own values never give way.</summary>
public static class LocalSettings
{
    /// <summary>The policy with these values in it, each marked as local practice. Values that no longer fit the text are left out.</summary>
    public static Policy Over(Policy policy, IReadOnlyCollection<LocalValue> values)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            return policy;
        var byClause = values.ToLookup(v => v.Clause, StringComparer.Ordinal);
        return policy with
        {
            Sections = [.. policy.Sections.Select(s => s with { Clauses = [.. s.Clauses.Select(c => Over(c, byClause[c.Number]))] })],
        };
    }

    /// <summary>Why this value cannot be held; null when it can.</summary>
    public static Refusal? Refuse(Policy policy, LocalValue value)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(value);
        var bound = policy.Controls.FirstOrDefault(b => b.Clause == value.Clause && b.Control.Kind.Name == value.Control);
        var sheet = bound?.Control.Kind.Settings.FirstOrDefault(s => s.Name == value.Setting);
        if (bound is null || sheet is null)
            return new("The policy has no such setting.", "setting");
        if (
            sheet.Needed
            || SettingsWriter.Write(bound.Control)[value.Setting] is not null && sheet.Property.GetValue(bound.Control) is not false
        )
            return new($"Clause {value.Clause} says this itself, and a school cannot set it otherwise.", "setting");
        return With(bound, [value]) is null ? new($"Enter {sheet.Type.Needs}.", "value") : null;
    }

    private static Clause Over(Clause clause, IEnumerable<LocalValue> values) =>
        values.Any()
            ? clause with
            {
                Controls = [.. clause.Controls.Select(b => With(b, [.. values.Where(v => v.Control == b.Control.Kind.Name)]) ?? b)],
            }
            : clause;

    private static Bound? With(Bound bound, IReadOnlyList<LocalValue> values)
    {
        if (values.Count == 0)
            return null;
        var written = SettingsWriter.Write(bound.Control);
        var entries = written.Entries.Where(e => !values.Any(v => v.Setting == e.Key.Text)).ToList();
        entries.AddRange(values.Select(v => new Entry(new(v.Setting, Place.Top), new Scalar(v.Value, Place.Top))));
        var whole = true;
        var kind = bound.Control.Kind;
        var made = SettingsReader.Read(kind.Type, kind.Name, new Mapping(entries, Place.Top), (_, _, _) => whole = false) as Control;
        return whole && made is not null && !made.Complaints().Any()
            ? bound with
            {
                Control = made,
                LocalSettings = [.. values.Select(v => v.Setting)],
            }
            : null;
    }
}
