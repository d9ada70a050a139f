using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Shows, or at least writes down, who posts. Nobody posts before what the by-line needs is there.</summary>
[ControlKind("by-line", Capability.AuthorDisclosure, Awaits = "the publishing room")]
public sealed record ByLine : Control, IRulesOn<PublishAsked>
{
    private Saying? _saying;

    [Setting("what it tells of the author")]
    public required IReadOnlyList<ByLinePart> Require { get; init; }

    [Setting("where it stands, where the policy says so")]
    public IReadOnlyList<ByLinePlace> On { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            On.Count > 0 ? $"{Phrase.Capital(Phrase.List(On.Select(Place)))} say" : "Those who post for the school say",
            Phrase.List(Require.Select(Part))
        );

    public override IReadOnlyList<string> KeptBy => ["PostPublished", "AccountOwnerNamed"];

    public override IReadOnlyList<string> BrokenBy => ["PostPublishedUnsigned"];

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.OrdinaryNews or PostMatter.NoByLine }
            ? _saying ??= Saying.AllowIf(Condition.ByLine, $"Yes, with a by-line: it says {Phrase.List(Require.Select(Part))}.")
            : null;

    private static string Part(ByLinePart part) =>
        part switch
        {
            ByLinePart.AuthorIdentity => "who the author is",
            ByLinePart.RoleDisclosure => "in which official role the author speaks",
            _ => "which position the author holds at the school",
        };

    private static string Place(ByLinePlace place) =>
        place switch
        {
            ByLinePlace.Posts => "official posts",
            ByLinePlace.Accounts => "the entries of official accounts",
            _ => "profiles used for the school",
        };
}

public enum ByLinePart
{
    AuthorIdentity,
    RoleDisclosure,
    Position,
}

public enum ByLinePlace
{
    Posts,
    Accounts,
    Profiles,
}
