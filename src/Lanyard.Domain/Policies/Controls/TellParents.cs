using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>When parents hear of what their child did or met online.</summary>
[ControlKind("tell-parents", Capability.PupilConductRouting, Awaits = "the concerns room")]
public sealed record TellParents : Control
{
    [Setting("whether it is left to judgement")]
    public bool WhereFitting { get; init; }

    [Setting("what matters most")]
    public IReadOnlyList<PupilHarm> Priority { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"parents are told{(WhereFitting ? " where that is fitting" : "")}, or the record says why not",
            Priority.Count > 0 ? $"; {Phrase.List(Priority.Select(Words))} come first" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ParentsTold", "ParentsNotToldWithReason"];

    private static string Words(PupilHarm harm) =>
        harm switch
        {
            PupilHarm.UnderageUse => "use under age",
            PupilHarm.InappropriateImages => "unsuitable images",
            PupilHarm.SelfHarming => "posts about self-harm",
            _ => $"{Phrase.Of(harm)} posts",
        };
}

public enum PupilHarm
{
    UnderageUse,
    InappropriateImages,
    Threatening,
    Hurtful,
    Defamatory,
    SelfHarming,
}
