using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What a pupil did online is dealt with as conduct, under the school's own policies, and not in public.</summary>
[ControlKind("pupil-conduct", Capability.PupilConductRouting, Awaits = "the concerns room")]
public sealed record PupilConduct : Control, IRulesOn<ConcernRaised>
{
    private Saying? _saying;

    [Setting("under which policies")]
    public required IReadOnlyList<ConductPolicy> Under { get; init; }

    [Setting("how soon")]
    public Promptness? When { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"what a pupil did online is dealt with under the school’s policy on {Phrase.List(Under.Select(Words), "or")}",
            When is { } when ? Phrase.Of(when) : null
        );

    public override IReadOnlyList<string> KeptBy => ["PupilConductRouted"];

    public Saying? RuleOn(in ConcernRaised question) =>
        question.About == ConcernKind.PupilConduct
            ? _saying ??= Saying.Ask($"{Sentence} Tell the behaviour lead, and do not answer the pupil in public.")
            : null;

    private static string Words(ConductPolicy policy) => policy == ConductPolicy.AntiBullying ? "bullying" : Phrase.Of(policy);
}

public enum ConductPolicy
{
    Behaviour,
    AntiBullying,
    AcceptableUse,
}
