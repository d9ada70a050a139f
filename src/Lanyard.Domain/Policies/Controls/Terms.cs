using System.Collections.Frozen;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says what counts as social media.</summary>
[ControlKind("terms", Capability.ScopeAndTerms)]
public sealed record Terms : Control, IRulesOn<ServiceNamed>
{
    private Saying? _named;
    private Saying? _widely;

    // Names that services left behind: who asks for one means the other.
    private static readonly FrozenDictionary<string, string> Today = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["x"] = "twitter",
        ["xtwitter"] = "twitter",
        ["xformerlytwitter"] = "twitter",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Setting("how widely the policy means social media")]
    public TermBreadth? Definition { get; init; }

    [Setting("the services and kinds that it names")]
    public IReadOnlyList<string> Examples { get; init; } = [];

    [Setting("what it takes in besides")]
    public IReadOnlyList<string> Includes { get; init; } = [];

    [Setting("whether kinds that do not exist yet are covered")]
    public bool AnyMedium { get; init; }

    [Setting("the platforms among its examples that have gone")]
    public IReadOnlyList<string> Defunct { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Definition switch
            {
                TermBreadth.AnyInteractivePlatform => "social media is any platform on which people deal with one another",
                TermBreadth.AnyCommunicationOrSharingTechnology => "social media is any technology for communicating or sharing",
                TermBreadth.Broad => "social media is meant broadly",
                _ => "the policy says what counts as social media",
            },
            Examples.Count > 0 ? $"; it names {Phrase.List(Examples.Select(Slug.Words))}" : null,
            Includes.Count > 0 ? $"; it takes in {Phrase.List(Includes.Select(Slug.Words))}" : null,
            AnyMedium ? "; what is new counts too" : null,
            Defunct.Count > 0 ? $"; gone by now: {Phrase.List(Defunct)}" : null
        );

    private IReadOnlyList<string> Named => [.. Examples, .. Includes];

    public override IEnumerable<string> Complaints()
    {
        foreach (var stray in Defunct.Where(d => !Examples.Contains(d, StringComparer.OrdinalIgnoreCase)))
            yield return $"“{stray}” stands under `defunct` and not among the `examples`.";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept("Answered so whenever somebody asks whether a service counts.", facts.Edition.InForceFrom);
    }

    public Saying? RuleOn(in ServiceNamed question)
    {
        var asked = Key(question.Name ?? "");
        foreach (var name in Named)
        {
            var known = Key(name);
            if (asked.Length > 0 && (known == asked || known + "s" == asked || known == asked + "s"))
                return _named ??= Saying.AllowIf(Condition.Care, "Yes, it counts as social media: the policy names it.");
        }
        return Definition is null && !AnyMedium
            ? null
            : _widely ??= Saying.AllowIf(
                Condition.Care,
                $"Treat it as social media: {char.ToLowerInvariant(Sentence[0])}{Sentence[1..]} If people cannot deal with one another there, ask."
            );
    }

    private static string Key(string name)
    {
        var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Today.GetValueOrDefault(key, key);
    }
}

public enum TermBreadth
{
    AnyInteractivePlatform,
    AnyCommunicationOrSharingTechnology,
    Broad,
}
