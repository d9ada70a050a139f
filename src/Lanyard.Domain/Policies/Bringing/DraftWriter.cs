using System.Globalization;
using System.Text;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>What stands at the top of the policy file that a brought document becomes.</summary>
/// <param name="Key">The short name that never changes.</param>
public sealed record DraftHead(string Key, string Title, string Owner, Level Level);

/// <summary>A clause that goes into the draft, with the controls that a person took.</summary>
public sealed record DraftClause(
    string Section,
    string Number,
    string Says,
    IReadOnlyList<Bind> Binds,
    Carriage Carried,
    IReadOnlyList<DraftControl> Controls
);

public sealed record DraftControl(string Name, IReadOnlyList<ProposedSetting> Settings);

/// <summary>Writes a policy file: always a draft, whatever the document says of itself, because nothing is in force until a person says so.</summary>
public static class DraftWriter
{
    public const string NoControl = "No control has been chosen for it yet.";

    public static string Write(DraftHead head, IEnumerable<DraftClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(clauses);
        var yaml = new StringBuilder();
        Line(yaml, $"policy: {head.Key}");
        Line(yaml, $"title: {Quoted(head.Title)}");
        Line(yaml, $"owner: {Quoted(head.Owner)}");
        Line(yaml, $"level: {Slug.Of(head.Level)}");
        Line(yaml, $"standing: {Slug.Of(DocumentStanding.Draft)}");
        Line(yaml, "sections:");
        string? section = null;
        foreach (var clause in clauses)
        {
            if (clause.Section != section)
            {
                section = clause.Section;
                Line(yaml, $"  - title: {Quoted(section)}");
                Line(yaml, "    clauses:");
            }
            Write(yaml, clause);
        }
        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, DraftClause clause)
    {
        Line(yaml, $"      - clause: {Quoted(clause.Number)}");
        Line(yaml, $"        says: {Quoted(clause.Says)}");
        Line(yaml, $"        binds: [{string.Join(", ", clause.Binds.Select(b => Slug.Of(b)))}]");
        Line(yaml, $"        carried: {Slug.Of(clause.Carried)}");
        if (clause.Controls.Count == 0)
        {
            Line(yaml, $"        no-control-because: {NoControl}");
            return;
        }
        Line(yaml, "        controls:");
        foreach (var control in clause.Controls)
        {
            var kind = ControlKinds.Named(control.Name)!;
            Line(yaml, control.Settings.Count == 0 ? $"          - {control.Name}" : $"          - {control.Name}:");
            foreach (var setting in control.Settings)
            {
                var isList = kind.Settings.FirstOrDefault(s => s.Name == setting.Name) is { IsList: true };
                var values = string.Join(", ", setting.Values.Select(Quoted));
                Line(yaml, $"              {setting.Name}: {(isList ? $"[{values}]" : values)}");
            }
        }
    }

    private static void Line(StringBuilder yaml, string line) => yaml.Append(line).Append('\n');

    // Words of a stranger in a file that programs read: in quotation marks, on one line, with everything else escaped.
    private static string Quoted(string words)
    {
        var quoted = new StringBuilder(words.Length + 2).Append('"');
        foreach (var c in Text.Line(words))
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
