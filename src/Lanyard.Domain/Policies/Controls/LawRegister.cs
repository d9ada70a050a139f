using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lists law and official guidance that the policy names, as it names them, and shows what has moved on since.</summary>
[ControlKind("law-register", Capability.ReferenceRegister)]
public sealed record LawRegister : Control
{
    [Setting("the laws or guidance, as the policy calls them")]
    public required IReadOnlyList<string> Law { get; init; }

    [Setting("whose law it is")]
    public Jurisdiction? Jurisdiction { get; init; }

    [Setting("the year that the document gives it")]
    public int? StatedYear { get; init; }

    [Setting("the year that it is really of")]
    public int? ActualYear { get; init; }

    [Setting("how it stood when this was written")]
    public LawStatus? Status { get; init; }

    [Setting("what changed it or took its place")]
    public IReadOnlyList<string> By { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"named as law: {Phrase.List(Law)}",
            StatedYear is { } stated && Law.All(l => !l.Contains($"{stated}", StringComparison.Ordinal)) ? $"with the year {stated}" : null,
            ActualYear is { } actual ? $"(it is of {actual})" : null,
            Status is { } status ? $"; {Phrase.Of(status)}" : null,
            By.Count > 0 ? $"by {Phrase.List(By)}" : null,
            Jurisdiction == Controls.Jurisdiction.Uk ? "; the law of the United Kingdom counts" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ReferenceChecked"];

    public override IEnumerable<string> Complaints()
    {
        if (ActualYear is not null && StatedYear is null)
            yield return "`actual-year` corrects the year that the document gives: say that one in `stated-year`.";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var known = Law.Select(l => (Name: l, Fact: facts.School.References.GetValueOrDefault(l))).ToList();
        var old = known.Where(k => k.Fact?.Superseded ?? HasMovedOn).ToList();
        if (old.Count > 0 || ActualYear is not null)
            return Proof.AtRisk(Moved(old, known), "Tell the owner of the policy. The clause itself stays as it is until they change it.");
        var open = known.Where(k => k.Fact?.CheckedOn is null).Select(k => k.Name).ToList();
        if (open.Count > 0)
            return Proof.NoEvidence(
                $"Nobody has recorded yet whether this is still current: {Phrase.List(open)}.",
                "Look it up, and record the day."
            );
        var oldest = known.Min(k => k.Fact!.CheckedOn!.Value);
        return Proof.Kept($"Current when last checked, {PartialDate.Of(oldest)}.", oldest);
    }

    private bool HasMovedOn => Status is not (null or LawStatus.Current or LawStatus.CurrentAsAmended);

    private string Moved(List<(string Name, ReferenceFacts? Fact)> old, List<(string Name, ReferenceFacts? Fact)> known)
    {
        if (ActualYear is { } actual)
            return $"{known[0].Name}: the Act is of {actual}, not of {StatedYear}.{Position(known[0].Fact)}";
        var position = old.Select(o => o.Fact?.Position).FirstOrDefault(p => p is not null);
        return position is not null ? $"{Phrase.List(old.Select(o => o.Name))}: {position}"
            : Status is { } status && HasMovedOn
                ? $"{Phrase.List(old.Select(o => o.Name))}: {Phrase.Of(status)}{(By.Count > 0 ? $" by {Phrase.List(By)}" : "")}."
            : $"{Phrase.List(old.Select(o => o.Name))} has moved on.";
    }

    private string Position(ReferenceFacts? fact) =>
        fact?.Position is { } position ? $" {position}"
        : Status is { } status && HasMovedOn ? $" {Phrase.Capital(Phrase.Of(status))}{(By.Count > 0 ? $" by {Phrase.List(By)}" : "")}."
        : "";
}

public enum LawStatus
{
    Current,
    CurrentAsAmended,
    Amended,
    PartlyReplaced,
    Replaced,
    LargelyRepealed,
    Superseded,
}

public enum Jurisdiction
{
    Uk,
}
