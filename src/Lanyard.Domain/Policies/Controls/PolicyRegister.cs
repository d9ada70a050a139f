using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Holds what a document says of itself: whose it is, which edition, how it stands, and what it left empty.</summary>
[ControlKind("policy-register", Capability.PolicyRegister)]
public sealed record PolicyRegister : Control
{
    [Setting("what the document is called")]
    public string? Title { get; init; }

    [Setting("who issues it")]
    public string? Owner { get; init; }

    [Setting("whether a trust or a single school issues it")]
    public Level? Tier { get; init; }

    [Setting("the trust that the issuing school belongs to")]
    public string? Trust { get; init; }

    [Setting("the rank that the issuer gives the document")]
    public string? DocLevel { get; init; }

    [Setting("what the document calls this edition or issue, letter for letter")]
    public string? Edition { get; init; }

    [Setting("the date that the document gives the edition")]
    public PartialDate? Date { get; init; }

    [Setting("when review falls due, where the front of the document says so")]
    public PartialDate? ReviewDate { get; init; }

    [Setting("how the document says it stands")]
    public DocumentStanding? Status { get; init; }

    [Setting("how many numbered sections it has")]
    public int? Sections { get; init; }

    [Setting("the appendices")]
    public IReadOnlyList<string> Appendices { get; init; } = [];

    [Setting("whether its clauses carry printed numbers")]
    public bool? Numbered { get; init; }

    [Setting("whom it names as sponsor")]
    public string? Sponsor { get; init; }

    [Setting("a field of the form that was left empty")]
    public HeadField? Blank { get; init; }

    [Setting("whether a drafter's note was left in the text")]
    public DraftingNote? DraftingNote { get; init; }

    [Setting("the local field that answers the drafter's note")]
    public string? AnsweredBy { get; init; }

    public override string Sentence =>
        Blank is { } blank ? $"The document leaves the field for {Phrase.Of(blank)} empty, and the register shows that it is missing."
        : DraftingNote == Controls.DraftingNote.Resolved ? "A drafter's note was left in the text, and has been answered."
        : DraftingNote is not null
            ? $"A drafter's note was left in the text; it stays open until the school answers it{(AnsweredBy is null ? "" : $" in the field “{Slug.Words(AnsweredBy)}”")}."
        : $"The register holds {Phrase.List(Parts())}.";

    public override IEnumerable<string> Complaints()
    {
        if (Sections is < 1)
            yield return "`sections` counts the numbered sections, so it is one or more.";
        if (AnsweredBy is not null && DraftingNote is null)
            yield return "`answered-by` names the field that answers a drafter's note: say in `drafting-note` how the note stands.";
        if (!Parts().Any() && Blank is null && DraftingNote is null)
            yield return "say at least one thing that the register is to hold, such as `owner`.";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Blank is { } blank)
            return Filled(blank, facts.Edition)
                ? Proof.Kept($"The register has the {Phrase.Of(blank)} now, although the document leaves it empty.")
                : Proof.AtRisk($"The {Phrase.Of(blank)} is missing.", $"Ask the owner of the policy for the {Phrase.Of(blank)}.");
        if (DraftingNote == Controls.DraftingNote.Unresolved)
            return IsAnswered(facts.School)
                ? Proof.Kept("The school has entered its own rule in answer to the drafter's note, as local practice.")
                : Proof.AtRisk("A drafter's note is still in the text.", "Ask the owner to write the school's own rule in its place.");
        var next = Title is not null && facts.Edition.ReviewDue is null ? "No review date is set. Its owner may name one." : null;
        return Proof.Kept("The register holds it, the same for everybody who opens the policy.", facts.Edition.InForceFrom, next);
    }

    private bool IsAnswered(SchoolFacts school) =>
        AnsweredBy is not null && school.LocalFields.TryGetValue(AnsweredBy, out var answer) && answer.Length > 0;

    // An owner is named when an edition is registered, so that only what may still be missing is looked at.
    private static bool Filled(HeadField field, EditionFacts edition) =>
        field switch
        {
            HeadField.Approver => edition.ApprovedBy is not null,
            HeadField.ApprovalDate => edition.Approved is not null,
            HeadField.LastReview => edition.LastReviewed is not null,
            HeadField.NextReview => edition.ReviewDue is not null,
            _ => false,
        };

    private IEnumerable<string> Parts()
    {
        if (Title is not null)
            yield return $"“{Title}”";
        if (Owner is not null)
            yield return $"{Owner} as its owner";
        if (Tier is { } tier)
            yield return $"{Phrase.Of(tier)} as its level";
        if (Trust is not null)
            yield return $"{Trust} as the trust above it";
        if (DocLevel is not null)
            yield return $"“{Slug.Words(DocLevel)}” as its rank";
        if (Edition is not null)
            yield return $"edition {Edition}";
        if (Date is { } date)
            yield return $"{date} as its date";
        if (ReviewDate is { } review)
            yield return $"{review} as its review date";
        if (Status is { } status)
            yield return $"{Phrase.Of(status)} as its standing";
        if (Sections is { } sections)
            yield return sections == 1 ? "1 section" : $"{sections} sections";
        if (Appendices.Count > 0)
            yield return $"the appendices {Phrase.List(Appendices)}";
        if (Numbered is { } numbered)
            yield return numbered ? "its printed numbers" : "clauses without printed numbers, known by their headings";
        if (Sponsor is not null)
            yield return $"{Sponsor} as sponsor, who sees no records";
    }
}

/// <summary>A field of a document's form.</summary>
public enum HeadField
{
    Owner,
    Approver,
    ApprovalDate,
    LastReview,
    NextReview,
}

public enum DraftingNote
{
    Unresolved,
    Resolved,
}
