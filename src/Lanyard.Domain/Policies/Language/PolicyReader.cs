namespace Lanyard.Domain.Policies.Language;

/// <summary>Reads a policy out of the tree of its file. Everything that is wrong is said at once, each at its line and clause.</summary>
public sealed class PolicyReader
{
    private readonly List<Problem> _problems = [];
    private string? _clause;
    private string _policy = "";

    private PolicyReader() { }

    /// <summary>The policy, when its shape is sound, and the problems in the order of the file.</summary>
    public static PolicyReading Read(Node file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var reader = new PolicyReader();
        var policy = reader.ReadPolicy(file);
        var problems = reader._problems.OrderBy(p => p.Place.Start).ToList();
        return new(problems.Exists(p => p.Gravity == Gravity.Error) ? null : policy, problems);
    }

    private Policy? ReadPolicy(Node file)
    {
        if (file is not Mapping top)
        {
            Complain(
                file.Place,
                "bad-shape",
                "A policy file starts with lines such as `policy: our-school` and `title: Social media policy`."
            );
            return null;
        }
        var head = (PolicyHead?)SettingsReader.Read(typeof(PolicyHead), "the policy", top, Complain, "sections");
        _policy = head?.Policy ?? "";
        var sections = List(top, "sections", "the policy").Select(ReadSection).OfType<Section>().ToList();
        if (sections.Count == 0)
            Complain(top.Place, "no-clauses", "The policy has no clauses: add `sections`, each with a `title` and `clauses`.");
        return head is null
            ? null
            : new()
            {
                Key = head.Policy,
                Title = head.Title,
                Owner = head.Owner,
                Level = head.Level,
                Edition = head.Edition,
                Standing = head.Standing,
                Approver = head.Approver,
                Approved = head.Approved,
                ReviewDue = head.ReviewDue,
                ReviewEvery = head.ReviewEvery,
                Locked = head.Locked,
                LocalFields = head.LocalFields,
                Related = head.Related,
                Laws = head.Laws,
                Sections = sections,
            };
    }

    private Section? ReadSection(Node node)
    {
        if (node is not Mapping section || section["title"] is not Scalar title)
        {
            Complain(node.Place, "bad-shape", "A section needs a `title` and `clauses`.");
            return null;
        }
        foreach (var stray in section.Entries.Where(e => e.Key.Text is not ("title" or "clauses")))
            Complain(stray.Key.Place, "unknown-setting", $"A section has no `{stray.Key.Text}`. It has `title` and `clauses`.");
        return new(title.Text, [.. List(section, "clauses", "the section").Select(ReadClause).OfType<Clause>()]);
    }

    private Clause? ReadClause(Node node)
    {
        _clause = (node as Mapping)?["clause"] is Scalar number ? number.Text : null;
        var head = (ClauseHead?)SettingsReader.Read(typeof(ClauseHead), "the clause", node, Complain, "controls", "interpretations");
        var clause =
            node is Mapping mapping && head is not null
                ? new Clause
                {
                    Number = head.Clause,
                    Says = head.Says,
                    Binds = head.Binds,
                    Carried = head.Carried,
                    Topic = head.Topic,
                    NoControlBecause = head.NoControlBecause,
                    Controls = [.. List(mapping, "controls", "the clause").Select(n => ReadControl(n, head.Clause)).OfType<Bound>()],
                    Interpretations =
                    [
                        .. List(mapping, "interpretations", "the clause").Select(ReadInterpretation).OfType<Interpretation>(),
                    ],
                    Place = node.Place,
                }
                : null;
        _clause = null;
        return clause;
    }

    // A control is a name with its settings below it, or the bare name of one that needs none.
    private Bound? ReadControl(Node node, string clause)
    {
        var (name, settings) = node switch
        {
            Scalar bare => (bare, new Mapping([], bare.Place)),
            Mapping { Entries: [var only] } => (only.Key, only.Value),
            _ => (null, node),
        };
        if (name is null)
        {
            Complain(node.Place, "bad-shape", "A control is a name, with its settings below it: `- reply-within:` and then `within: 48h`.");
            return null;
        }
        if (ControlKinds.Named(name.Text) is not { } kind)
        {
            Complain(name.Place, "unknown-control", Unknown(name.Text));
            return null;
        }
        if ((Control?)SettingsReader.Read(kind.Type, kind.Name, settings, Complain) is not { } control)
            return null;
        foreach (var sentence in control.Complaints())
            Complain(name.Place, "bad-settings", $"{kind.Name}: {sentence}");
        var said = (settings as Mapping)?.Entries.ToLookup(IsUnstated, e => e.Key.Text);
        return new(_policy, clause, control, name.Place) { Stated = [.. said?[false] ?? []], Unstated = [.. said?[true] ?? []] };
    }

    private static bool IsUnstated(Entry entry) => entry.Value is Scalar { Text: SettingsReader.Unstated };

    private Interpretation? ReadInterpretation(Node node) =>
        (InterpretationHead?)SettingsReader.Read(typeof(InterpretationHead), "the interpretation", node, Complain) is { } head
            ? new(head.Question, head.Reading, head.Because, head.MayChange)
            : null;

    private IReadOnlyList<Node> List(Mapping owner, string name, string ownerName)
    {
        switch (owner[name])
        {
            case null:
                return [];
            case Listing list:
                return list.Items;
            case var other:
                Complain(
                    other.Place,
                    "bad-shape",
                    $"`{name}` of {ownerName} is a list: put each on a line of its own, with a dash before it."
                );
                return [];
        }
    }

    private static string Unknown(string name)
    {
        var shown = name.Length <= 40 ? name : name[..40] + "…";
        var near = ControlKinds.All.Select(k => k.Name).MinBy(k => Nearness.Between(k, shown));
        return near is not null && Nearness.Between(near, shown) <= 3
            ? $"there is no control `{shown}`. Did you mean `{near}`?"
            : $"there is no control `{shown}`. docs/generated/controls.md lists them all.";
    }

    private void Complain(Place place, string code, string sentence) => _problems.Add(new(Gravity.Error, code, place, _clause, sentence));
}

/// <param name="Policy">Null when the file has an error.</param>
public sealed record PolicyReading(Policy? Policy, IReadOnlyList<Problem> Problems);
