using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>A tone card beside whoever writes for the school: what the policy asks for, each with an example. It advises and never judges a person.</summary>
[ControlKind("tone-coach", Capability.ToneCoach)]
public sealed record ToneCoach : Control, IRulesOn<ReplyAsked>, IRulesOn<PublishAsked>
{
    /// <summary>The policy's word for every platform there is.</summary>
    public const string AnyPlatform = "any";

    private static readonly Saying Respect = Saying.AllowIf(
        Condition.Care,
        "Yes, with respect: answer the point, thank whoever raised it, and leave out anything about the person."
    );

    private static readonly Saying Sensitivity = Saying.AllowIf(
        Condition.Care,
        "Yes, with care: some readers may find it contentious, so choose words that all of them can read without hurt."
    );

    [Setting("what the policy asks of the tone")]
    public required IReadOnlyList<ToneQuality> Tone { get; init; }

    [Setting("towards whom, where the policy says so")]
    public IReadOnlyList<PeopleGroup> Towards { get; init; } = [];

    [Setting("the readers to think of")]
    public IReadOnlyList<PeopleGroup> Readers { get; init; } = [];

    [Setting("on which platforms, by name, or any")]
    public IReadOnlyList<string> Platforms { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"The tone card asks whoever writes for the school to {Phrase.List(Asked)}",
            Towards.Count > 0 ? $"towards {Phrase.List(Towards)}" : null,
            Readers.Count > 0 ? $"; the readers to think of are {Phrase.List(Readers)}" : null,
            Platforms.Count == 0 ? null
                : OnAny ? "; on any platform"
                : $"; on {Phrase.List(Platforms)} and where it suits"
        );

    private bool OnAny => Platforms.Contains(AnyPlatform, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the card has a place beside a draft for this platform; null stands for a platform not chosen yet.</summary>
    public bool IsFor(string? platform) =>
        Platforms.Count == 0 || OnAny || platform is null || Platforms.Contains(platform, StringComparer.OrdinalIgnoreCase);

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept("On the tone card for everybody who writes for the school.", facts.Edition.InForceFrom);
    }

    // Respect owed to named groups alone is no rule about critics at large.
    public Saying? RuleOn(in ReplyAsked question) =>
        question.ToCriticism && Towards.Count == 0 && Tone.Contains(ToneQuality.Respectful) ? Respect : null;

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.Controversial } && Tone.Contains(ToneQuality.Sensitive)
            ? Sensitivity
            : null;

    // Qualities that are adjectives share one "be".
    private IEnumerable<string> Asked =>
        [
            .. Tone.Select(Deed).OfType<string>(),
            .. Tone.Any(q => Deed(q) is null) ? [$"be {Phrase.List(Tone.Where(q => Deed(q) is null))}"] : (string[])[],
        ];

    private static string? Deed(ToneQuality quality) =>
        quality switch
        {
            ToneQuality.AudienceAppropriate => "suit the audience",
            ToneQuality.Ambassador => "act as an ambassador",
            ToneQuality.ProtectReputation => "guard the good name of school and trust",
            ToneQuality.PublicPresentation => "behave as when speaking in public for the school",
            _ => null,
        };
}
