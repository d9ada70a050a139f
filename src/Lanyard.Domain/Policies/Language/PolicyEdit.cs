using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Policies.Language;

/// <summary>
/// Changes one thing in the text of a policy, at the place where it stands: comments, anchors, order and every other character stay as their
/// author left them. Whoever edits reads the new text again before keeping it.
/// </summary>
public sealed class PolicyEdit
{
    private readonly PolicyLayout _layout;
    private readonly Node _tree;

    /// <param name="text">The text, and <paramref name="tree"/> what it says.</param>
    public PolicyEdit(string text, Node tree)
    {
        _layout = new(text);
        _tree = tree;
    }

    /// <summary>Gives a setting of a clause's control another value, or its first.</summary>
    /// <param name="written">The value as a policy file writes it; see <see cref="YamlWords"/>.</param>
    public Outcome<TextEdit> Set(string clause, string control, string setting, string written)
    {
        var found = Control(clause, control);
        if (!found.Ok)
            return found.Refused<TextEdit>();
        var (node, _, inBrackets) = found.Value;
        if (Settings(node) is not { } settings)
            return inBrackets
                ? new TextEdit(node.Place.Start, _layout.End(node), $"{{ {control}: {{ {setting}: {written} }} }}")
                : _layout.Below(node, control, $"{setting}: {written}");
        if (_layout.Own(settings, setting) is { } entry)
            return _layout.Value(entry, written);
        return settings.Entries.Any(e => _layout.IsOwn(settings, e))
            ? _layout.After(settings, $"{setting}: {written}")
            : _layout.Below(node, control, $"{setting}: {written}");
    }

    /// <summary>What a clause says; null where there is no such clause.</summary>
    public string? Says(string clause) => (Clause(clause)?["says"] as Scalar)?.Text;

    /// <summary>Gives a clause other words.</summary>
    public Outcome<TextEdit> Say(string clause, string written)
    {
        if (Clause(clause) is not { } mapping)
            return NoClause(clause);
        return _layout.Own(mapping, "says") is { } entry ? _layout.Value(entry, written) : Shared(clause);
    }

    /// <summary>Takes a setting away.</summary>
    public Outcome<TextEdit> Unset(string clause, string control, string setting)
    {
        var found = Control(clause, control);
        if (!found.Ok)
            return found.Refused<TextEdit>();
        return Settings(found.Value.Node) is { } settings && _layout.Own(settings, setting) is { } entry
            ? _layout.Without(settings, entry)
            : new Refusal($"Clause {clause} sets no `{setting}` of {control} by itself.");
    }

    /// <summary>Adds a control after those that the clause has.</summary>
    public Outcome<TextEdit> Add(string clause, string control, params IReadOnlyList<(string Setting, string Written)> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (Clause(clause) is not { } mapping)
            return NoClause(clause);
        return mapping["controls"] switch
        {
            Listing list when _layout.IsElsewhere(mapping, list) => Shared(clause),
            Listing { Items.Count: > 0 } list => _layout.After(list, control, settings),
            Listing empty => new TextEdit(empty.Place.Start, _layout.End(empty), $"[{PolicyLayout.OnOneLine(control, settings)}]"),
            null => _layout.After(mapping, "controls:", control, settings),
            _ => new Refusal($"`controls` of clause {clause} is not a list. Mend it in the text first."),
        };
    }

    /// <summary>Takes a control away, with its settings.</summary>
    public Outcome<TextEdit> Remove(string clause, string control)
    {
        var found = Control(clause, control);
        if (!found.Ok)
            return found.Refused<TextEdit>();
        var (node, list, _) = found.Value;
        var mapping = Clause(clause)!;
        return list.Items.Count == 1 ? _layout.Without(mapping, mapping.Entries.First(e => e.Value == list)) : _layout.Without(list, node);
    }

    private Outcome<(Node Node, Listing List, bool InBrackets)> Control(string clause, string control)
    {
        if (Clause(clause) is not { } mapping)
            return NoClause(clause);
        if (mapping["controls"] is not Listing list)
            return new Refusal($"Clause {clause} has no controls.");
        if (_layout.IsElsewhere(mapping, list))
            return Shared(clause);
        var nodes = list.Items.Where(i => Name(i)?.Text == control).ToList();
        return nodes switch
        {
            [var only] => _layout.IsElsewhere(list, only) ? Shared(clause) : (only, list, _layout.IsInBrackets(list)),
            [] => new Refusal($"Clause {clause} has no control `{control}`."),
            _ => new Refusal($"Clause {clause} has several controls `{control}`. Change them in the text."),
        };
    }

    private Mapping? Clause(string number) =>
        (_tree as Mapping)?["sections"] is Listing sections
            ? sections
                .Items.OfType<Mapping>()
                .Select(s => s["clauses"])
                .OfType<Listing>()
                .SelectMany(c => c.Items)
                .OfType<Mapping>()
                .FirstOrDefault(c => c["clause"] is Scalar found && found.Text == number)
            : null;

    private static Scalar? Name(Node control) =>
        control switch
        {
            Scalar bare => bare,
            Mapping { Entries: [var only] } => only.Key,
            _ => null,
        };

    private static Mapping? Settings(Node control) => control is Mapping { Entries: [{ Value: Mapping settings }] } ? settings : null;

    private static Refusal NoClause(string clause) => new($"The policy has no clause {clause}.");

    private static Refusal Shared(string clause) =>
        new($"Clause {clause} shares this with another place by an anchor. Change it in the text, where both can be seen.");
}
