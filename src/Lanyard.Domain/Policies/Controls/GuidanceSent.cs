using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Sends guidance to people again and again, and records what went to whom.</summary>
[ControlKind("guidance-sent", Capability.PersonalUseGuidance, Awaits = "the learning room")]
public sealed record GuidanceSent : Control
{
    [Setting("what is sent")]
    public IReadOnlyList<SentKind> Send { get; init; } = [SentKind.Guidance];

    [Setting("to whom")]
    public IReadOnlyList<Audience> To { get; init; } = [];

    [Setting("how often")]
    public Span? Interval { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Phrase.List(Send),
            To.Count > 0 ? $"go to {Phrase.List(To)}" : "go out",
            Interval is { } interval ? $"every {interval}" : "regularly, at no stated interval"
        );

    public override IReadOnlyList<string> KeptBy => ["GuidanceSentOut"];
}

public enum SentKind
{
    Guidance,
    Resources,
}
