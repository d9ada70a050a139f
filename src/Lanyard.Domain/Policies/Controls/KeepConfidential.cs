using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Names what is confidential and holds posts and replies that have it. What a screen merely suspects goes to a second person.</summary>
[ControlKind("keep-confidential", Capability.ConfidentialityGuard, Awaits = "the publishing room")]
public sealed record KeepConfidential : Control, IRulesOn<PublishAsked>
{
    private Saying?[]? _known;
    private Saying?[]? _official;
    private Saying?[]? _suspected;

    [Setting("what is confidential")]
    public required IReadOnlyList<ConfidentialMatter> Matters { get; init; }

    [Setting("whom it is about, where the policy says so")]
    public IReadOnlyList<PeopleGroup> About { get; init; } = [];

    [Setting("what is excepted")]
    public ConfidentialityException? Except { get; init; }

    [Setting("what the policy gives as examples")]
    public IReadOnlyList<string> Examples { get; init; } = [];

    [Setting("the law that the policy names, as it names it")]
    public string? LawCited { get; init; }

    [Setting("who looks at what is held, where somebody settled it")]
    public Bind? HeldFor { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"Kept off social media: {Phrase.List(Matters.Select(ConfidentialMatters.Words))}",
            About.Count > 0 ? $"about {Phrase.List(About)}" : null,
            Examples.Count > 0 ? $"(such as {Phrase.List(Examples.Select(Slug.Words))})" : null,
            Except is null ? null : "; what has a school purpose may go out through a medium approved for it",
            HeldFor is { } who ? $"; what may hold it waits for {Binds.Words(who)}" : null,
            LawCited is { } law ? $"; the policy cites the {law}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PostHeld", "PostChecked"];

    public override IReadOnlyList<string> BrokenBy => ["ConfidenceBroken"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Suspected ? (_suspected ??= Sayings.Of<PostMatter>(Suspected))[(int)question.Shows]
        // The exception is for a medium approved for it, which no private account is.
        : question.Account is Channel.Official && Except is not null ? (_official ??= Sayings.Of<PostMatter>(Official))[(int)question.Shows]
        : (_known ??= Sayings.Of<PostMatter>(Known))[(int)question.Shows];

    private Saying? Known(PostMatter shows) =>
        Words(shows) is { } words ? Saying.Refuse($"No: the policy keeps {words} off social media.") : null;

    private Saying? Official(PostMatter shows) =>
        Words(shows) is { } words
            ? Saying.AllowIf(
                Condition.OfficialChannel,
                $"Only on an account approved for {words}, and for a purpose of the school that you write down with it."
            )
            : null;

    private Saying? Suspected(PostMatter shows) =>
        Words(shows) is { } words
            ? Saying.Ask($"This may hold {words}: {(HeldFor is { } who ? Binds.Words(who) : "a second person")} looks before it goes out.")
            : null;

    private string? Words(PostMatter shows)
    {
        var matters = Matters.Where(m => ConfidentialMatters.In(m) == shows).Select(ConfidentialMatters.Words).ToList();
        return matters.Count > 0 ? Phrase.List(matters, "or") : null;
    }
}

public enum ConfidentialityException
{
    ApprovedMediumAndSchoolPurpose,
}
