using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>When, with what or for what social media is left alone privately. Of everything else it says nothing.</summary>
[ControlKind("work-use-barred", Capability.WorkUseRules)]
public sealed record WorkUseBarred : Control, IRulesOn<PersonalUseAsked>
{
    private static readonly Saying NotTeaching = Saying.Refuse("No: not during timetabled teaching.");

    private static readonly Saying OutsideTeaching = Saying.AllowIf(
        Condition.Care,
        "Not during timetabled teaching; of the rest of the day the policy says nothing here."
    );

    private static readonly Saying NotOnTrustDevices = Saying.Refuse("No: private accounts are not used on devices of the trust.");

    private static readonly Saying OwnDevice = Saying.AllowIf(
        Condition.Care,
        "Not on a device of the trust; of your own the policy says nothing here."
    );

    private static readonly Saying NoEditing = Saying.Refuse(
        "No: an edit made at work shows the school's address on the internet, and would read as if the school had made it."
    );

    [Setting("what is barred")]
    public required BarredAtWork Prohibited { get; init; }

    [Setting("why, as the policy says")]
    public BarredReason? Because { get; init; }

    [Setting("whether people confirm it in a declaration")]
    public bool Confirmed { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Prohibited switch
            {
                BarredAtWork.InTimetabledTeaching => "No private use of social media during timetabled teaching",
                BarredAtWork.OnTrustDevices => "No private accounts on devices of the trust",
                _ => "No editing of open encyclopaedias at work in a private capacity",
            },
            Because is null ? null : "; the source of an edit would be recorded as the employer",
            Confirmed ? "; people confirm it in a declaration" : null
        );

    public override IReadOnlyList<string> KeptBy => ["WorkUseConfirmed", "ConductDeclared"];

    public override IReadOnlyList<string> BrokenBy => ["ConductBreachConfirmed"];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Tally(KeptBy).Count + facts.Tally(BrokenBy).Count > 0)
            return Proof.ByEvents(this, facts);
        return Confirmed
            ? Proof.NoEvidence(
                "Answered for everybody who asks, and on the cards; nobody has confirmed it yet.",
                "Ask staff to confirm it."
            )
            : Proof.Kept("Answered for everybody who asks, and on the cards.", facts.Edition.InForceFrom);
    }

    public Saying? RuleOn(in PersonalUseAsked question) =>
        Prohibited switch
        {
            BarredAtWork.InTimetabledTeaching => question.When switch
            {
                UseTime.TimetabledTeaching => NotTeaching,
                UseTime.AtWork => OutsideTeaching,
                _ => null,
            },
            BarredAtWork.OnTrustDevices => question.With switch
            {
                Device.School => NotOnTrustDevices,
                Device.NotSaid => OwnDevice,
                _ => null,
            },
            _ => question.EditsEncyclopaedia && question.When is not UseTime.OutsideWork ? NoEditing : null,
        };
}

public enum BarredAtWork
{
    InTimetabledTeaching,
    OnTrustDevices,
    EditOpenEncyclopaediaAtWork,
}

public enum BarredReason
{
    EmployerAddressRecorded,
}
