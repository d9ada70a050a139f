using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

/// <summary>A value that a school wants to hold in a clause that gives none.</summary>
/// <param name="Value">As a policy file writes it; a list has one on each line.</param>
public sealed record LocalValue(string Clause, string Control, string Setting, string Value)
{
    /// <summary>The value without anything that is only typing.</summary>
    public LocalValue Tidied =>
        this with
        {
            Value = string.Join('\n', (Value ?? "").Split('\n').Select(Text.Line).Where(l => l.Length > 0)),
        };
}

/// <summary>A setting that a clause leaves open, for a school to hold a value of its own.</summary>
/// <param name="Held">What the school holds; null where it holds nothing.</param>
/// <param name="Invited">Whether the text itself says that the document gives no value.</param>
public sealed record OpenSetting(Clause Clause, ControlKind Kind, SettingSheet Setting, LocalValue? Held, bool Invited);

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
        var named = policy.Controls.Where(b => b.Clause == value.Clause && b.Control.Kind.Name == value.Control).ToList();
        if (named.FirstOrDefault()?.Control.Kind.Settings.FirstOrDefault(s => s.Name == value.Setting) is not { } sheet)
            return new("The policy has no such setting.", "setting");
        if (Says(policy, value))
            return new($"Clause {value.Clause} says this itself, and a school cannot set it otherwise.", "setting");
        if (value.Value.Length > 1_000)
            return new("Enter 1,000 characters or fewer.", "value");
        return named.Any(b => With(b, [value]) is not null) ? null : new($"Enter {sheet.Type.Needs}.", "value");
    }

    /// <summary>Whether the clause gives this setting a value itself, wherever it has such a control.</summary>
    public static bool Says(Policy policy, LocalValue value)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(value);
        var named = policy.Controls.Where(b => b.Clause == value.Clause && b.Control.Kind.Name == value.Control).ToList();
        return named.Count > 0
            && named[0].Control.Kind.Settings.Any(s => s.Name == value.Setting)
            && !named.Any(b => IsOpen(b, value.Setting));
    }

    /// <summary>What the clauses leave open, in the order of the policy.</summary>
    public static IEnumerable<OpenSetting> Open(Policy policy, IReadOnlyCollection<LocalValue> held)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(held);
        return from clause in policy.Clauses
            from kind in clause.Controls.GroupBy(b => b.Control.Kind)
            from sheet in kind.Key.Settings
            where kind.Any(b => IsOpen(b, sheet.Name))
            select new OpenSetting(
                clause,
                kind.Key,
                sheet,
                held.FirstOrDefault(v => v.Clause == clause.Number && v.Control == kind.Key.Name && v.Setting == sheet.Name),
                kind.Any(b => b.Unstated.Contains(sheet.Name, StringComparer.Ordinal))
            );
    }

    private static bool IsOpen(Bound bound, string setting) =>
        bound.Control.Kind.Settings.Any(s => s.Name == setting && !s.Needed) && !bound.Stated.Contains(setting, StringComparer.Ordinal);

    private static Clause Over(Clause clause, IEnumerable<LocalValue> values) =>
        values.Any()
            ? clause with
            {
                Controls = [.. clause.Controls.Select(b => With(b, [.. values.Where(v => v.Control == b.Control.Kind.Name)]) ?? b)],
            }
            : clause;

    private static Bound? With(Bound bound, IReadOnlyList<LocalValue> values)
    {
        values = [.. values.Where(v => IsOpen(bound, v.Setting))];
        if (values.Count == 0)
            return null;
        var written = SettingsWriter.Write(bound.Control);
        var entries = written.Entries.Where(e => !values.Any(v => v.Setting == e.Key.Text)).ToList();
        entries.AddRange(values.Select(v => new Entry(new(v.Setting, Place.Top), Written(bound.Control.Kind, v))));
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

    private static Node Written(ControlKind kind, LocalValue value) =>
        kind.Settings.Any(s => s.Name == value.Setting && s.IsList)
            ? new Listing([.. value.Value.Split('\n').Select(l => new Scalar(l, Place.Top))], Place.Top)
            : new Scalar(value.Value, Place.Top);
}
