using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Records which body took an edition on, in which meeting, and by which minute.</summary>
[ControlKind("policy-adoption", Capability.PolicyAdoption)]
public sealed record PolicyAdoption : Control
{
    [Setting("the body of each school that takes the policy on")]
    public GoverningBody? AdoptionBy { get; init; }

    [Setting("what shows that it did")]
    public AdoptionEvidence? Evidence { get; init; }

    [Setting("the body that reviews it")]
    public GoverningBody? Reviewer { get; init; }

    [Setting("the body that approves it")]
    public GoverningBody? Approver { get; init; }

    [Setting("who ratified it, by name")]
    public string? RatifiedBy { get; init; }

    [Setting("what the document calls the edition")]
    public string? Edition { get; init; }

    [Setting("when it was adopted or ratified, as precisely as the document says")]
    public PartialDate? Adopted { get; init; }

    public override string Sentence
    {
        get
        {
            var day = Adopted is { } adopted ? $", {adopted}" : "";
            var what = Edition is null ? "the policy" : $"edition {Edition}";
            if (AdoptionBy is { } body)
                return $"The {Phrase.Of(body)} of each school takes {what} on{By}{day}.";
            if (RatifiedBy is not null)
                return $"{RatifiedBy} ratified {what}{day}.";
            return Approver is { } approver
                ? $"The {Phrase.Of(approver)} {(Reviewer == approver ? "reviews and " : "")}approves {what}{day}."
                : $"{Phrase.Capital(what)} was adopted{day}; by whom is not stated.";
        }
    }

    private string By => Evidence is { } evidence ? $", shown by a {Phrase.Of(evidence)}" : "";

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (AdoptionBy is { } body)
            return facts.School.Adoption is { } adoption && adoption.Meeting <= facts.AsOf
                ? Proof.Kept(
                    $"Taken on in the meeting of {PartialDate.Of(adoption.Meeting)}, minute {adoption.MinuteReference}.",
                    adoption.Meeting
                )
                : Proof.NoEvidence(
                    $"The {Phrase.Of(body)} has not noted this edition yet.",
                    "Put it on the next agenda, and record the meeting and the minute."
                );
        if (Approver is { } approver)
            return facts.Edition.ApprovedBy is { } approved
                ? Proof.Kept($"Approved by {approved}{(facts.Edition.Approved is { } day ? $", {day}" : "")}.", Day(facts.Edition.Approved))
                : Proof.NoEvidence(
                    $"No decision of the {Phrase.Of(approver)} is recorded.",
                    "Record its decision with the date of the meeting."
                );
        return facts.Edition.ApprovedBy is null && Adopted is null && RatifiedBy is null
            ? Proof.NoEvidence("The register holds neither who adopted it nor when.", "Record the meeting.")
            : Proof.Kept(Sentence, Day(Adopted));
    }

    private static DateOnly? Day(PartialDate? date) => date is { Day: not null } day ? day.Earliest : null;
}

public enum GoverningBody
{
    LocalGoverningBody,
    GoverningBoard,
    TrustBoard,
    Committee,
}

public enum AdoptionEvidence
{
    MinuteReference,
    Signature,
}
