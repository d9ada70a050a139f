using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// Monitoring needs a notice first, whatever the clause claims: what is looked at, for which purposes, and who authorises each look. Nobody is
/// watched unknown to them, and nobody's private account is searched.
/// </summary>
[ControlKind("monitoring-notice", Capability.MonitoringNotice)]
public sealed record MonitoringNotice : Control, IRulesOn<MonitoringAsked>
{
    private static readonly Saying PrivateAccount = Saying.Refuse("No: nobody’s private account is searched or watched.");
    private static readonly Saying Covert = Saying.Refuse(
        "No: nobody is watched unknown to them. Issue the notice, and say what is looked at."
    );
    private static readonly Saying NoNotice = Saying.Refuse(
        "Not yet: issue the notice of monitoring first, with its purposes and who authorises a look."
    );
    private static readonly Saying NotAuthorised = Saying.Ask("Have this look authorised first by the person whom the notice names.");
    private static readonly Saying Yes = Saying.AllowIf(
        Condition.Notice,
        "Yes: record what you look at, why, who authorised it and when it ends."
    );
    private Saying? _purpose;

    [Setting("what the clause claims to do")]
    public IReadOnlyList<MonitoringAct> Acts { get; init; } = [];

    [Setting("what is looked at")]
    public IReadOnlyList<Monitored> Of { get; init; } = [];

    [Setting("what it is for")]
    public IReadOnlyList<MonitoringPurpose> Purposes { get; init; } = [];

    [Setting("what the clause claims about telling people")]
    public ClaimedNotice? Notice { get; init; }

    [Setting("whether the clause claims to need nobody's authorisation")]
    public bool NoAuthorisation { get; init; }

    [Setting("whether the clause tells people to expect no privacy")]
    public bool NoPrivacyExpected { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            "a notice of monitoring is issued before",
            Of.Count > 0 ? Phrase.List(Of.Select(MonitoringWords.Of)) : "anything",
            $"{(Of.Count > 1 || Of is [Monitored.SchoolSystems] ? "are" : "is")} {(Acts.Count > 0 ? Phrase.List(Acts.Select(Words), "or") : "looked at")}",
            Purposes.Count > 0 ? $"{Phrase.List(Purposes.Select(MonitoringWords.Of), "or")}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["MonitoringNoticeIssued"];

    public Saying? RuleOn(in MonitoringAsked question)
    {
        if (question.Of == Monitored.PrivateAccount)
            return PrivateAccount;
        if (question.Covert)
            return Covert;
        if (!question.NoticeIssued)
            return NoNotice;
        if (question.Purpose is not { } purpose || (Purposes.Count > 0 && !Purposes.Contains(purpose)))
            return _purpose ??= Saying.Refuse(
                Purposes.Count > 0
                    ? $"Name a purpose that the policy allows: {Phrase.List(Purposes.Select(MonitoringWords.Of), "or")}."
                    : "Name what the look is for."
            );
        return question.Authorised ? Yes : NotAuthorised;
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.School.Monitoring is not { } notice)
            return Proof.NoEvidence(
                "No notice of monitoring has been issued, so nothing may be looked at.",
                "Issue the notice of monitoring."
            );
        var unspoken = Of.Except(notice.LooksAt).Except(notice.LeftOut).ToList();
        if (unspoken.Count > 0)
            return Proof.AtRisk(
                $"The notice says nothing of {Phrase.List(unspoken.Select(MonitoringWords.Of))}, which the clause speaks of.",
                "Issue the notice anew, and say whether the school does it.",
                notice.Issued
            );
        IReadOnlyList<MonitoringPurpose> unsaid = notice.LooksAt.Count == 0 ? [] : [.. Purposes.Except(notice.Purposes)];
        if (unsaid.Count > 0)
            return Proof.AtRisk(
                $"The notice leaves out a purpose of the clause: {Phrase.List(unsaid.Select(MonitoringWords.Of))}.",
                "Issue the notice anew with every purpose.",
                notice.Issued
            );
        return notice.Shown < notice.Concerned
            ? Proof.AtRisk(
                $"{notice.Shown} of {notice.Concerned} have read the notice of monitoring.",
                "It waits for the others on their home page.",
                notice.Issued
            )
            : Proof.Kept("Everybody whom it concerns has read the notice of monitoring.", notice.Issued);
    }

    private static string Words(MonitoringAct act) =>
        act switch
        {
            MonitoringAct.Monitor => "watched",
            MonitoringAct.Intercept => "intercepted",
            MonitoringAct.Log => "logged",
            _ => "reviewed",
        };
}

public enum MonitoringAct
{
    Monitor,
    Intercept,
    Review,
    Log,
}

/// <summary>What a clause claims about telling people. The product asks for a notice all the same.</summary>
public enum ClaimedNotice
{
    None,
    WithoutFurtherNotice,
}
