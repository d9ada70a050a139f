using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What may become a disciplinary matter, and under which policy.</summary>
[ControlKind("disciplinary-route", Capability.HrNotification, Awaits = "the concerns room")]
public sealed record DisciplinaryRoute : Control, IRulesOn<ConcernRaised>
{
    private Saying? _saying;

    [Setting("what may lead there")]
    public required IReadOnlyList<DisciplineGround> Grounds { get; init; }

    [Setting("where it may lead")]
    public IReadOnlyList<DisciplineStep> Steps { get; init; } = [];

    [Setting("under which policies")]
    public IReadOnlyList<string> Under { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Phrase.List(Grounds.Select(Words), "or"),
            Steps.Count > 0 ? $"may lead to {Phrase.List(Steps, "or")} steps" : "is dealt with as conduct",
            Under.Count > 0 ? $"under {Phrase.List(Under.Select(u => $"the {u}"), "or")}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["DisciplinaryReferral", "ConcernNotPursued"];

    public Saying? RuleOn(in ConcernRaised question)
    {
        var ground = question.About switch
        {
            ConcernKind.OveruseAtWork => DisciplineGround.ExcessiveUse,
            ConcernKind.ColleaguesPrivateUse => DisciplineGround.PrivateUseConcern,
            ConcernKind.OtherBreach => DisciplineGround.Breach,
            _ => (DisciplineGround?)null,
        };
        return ground is { } one && Grounds.Contains(one) ? _saying ??= Saying.Ask(Sentence) : null;
    }

    private static string Words(DisciplineGround ground) =>
        ground switch
        {
            DisciplineGround.ExcessiveUse => "heavy private use",
            DisciplineGround.HindersWork => "use that hinders somebody’s work",
            DisciplineGround.Disrepute => "bringing trust or profession into disrepute",
            DisciplineGround.UnderminedConfidence => "weakening trust in one’s own ability",
            DisciplineGround.PrivateUseConcern => "a worry about a colleague’s private use",
            _ => "a breach of the policy",
        };
}

public enum DisciplineGround
{
    ExcessiveUse,
    HindersWork,
    Disrepute,
    UnderminedConfidence,
    PrivateUseConcern,
    Breach,
}

public enum DisciplineStep
{
    Civil,
    Legal,
    Disciplinary,
}
