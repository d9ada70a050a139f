using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Names the areas of law that every post is looked at for; a doubt about one is cleared by somebody else.</summary>
[ControlKind("lawful-publishing", Capability.PublishGate, Awaits = "the publishing room")]
public sealed record LawfulPublishing : Control, IRulesOn<PublishAsked>
{
    private Saying?[]? _known;
    private Saying?[]? _suspected;

    [Setting("the areas of law that the policy names")]
    public required IReadOnlyList<LawArea> Laws { get; init; }

    public override string Sentence =>
        $"Every post is looked at for {Phrase.List(Laws)}; a doubt about any of these is settled with somebody else before it goes out.";

    public override IReadOnlyList<string> KeptBy => ["PostChecked"];

    public override IReadOnlyList<string> BrokenBy => ["PostFoundUnfit"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is not Channel.Official ? null
        : question.Suspected ? (_suspected ??= Sayings.Of<PostMatter>(Suspected))[(int)question.Shows]
        : (_known ??= Sayings.Of<PostMatter>(Known))[(int)question.Shows];

    private Saying? Known(PostMatter shows) =>
        Area(shows) is { } area
            ? Saying.Refuse($"No: it would offend against the law on {Phrase.Of(area)}, which the policy names.")
            : null;

    private Saying? Suspected(PostMatter shows) =>
        Area(shows) is { } area
            ? Saying.Ask($"There is a doubt about {Phrase.Of(area)}: ask for advice, and settle it with somebody else before it goes out.")
            : null;

    private LawArea? Area(PostMatter shows)
    {
        foreach (var law in Laws)
        {
            if (Concerns(law, shows))
                return law;
        }
        return null;
    }

    private static bool Concerns(LawArea law, PostMatter shows) =>
        (law, shows) switch
        {
            (LawArea.Libel or LawArea.Defamation, PostMatter.Defamation) => true,
            (LawArea.Copyright, PostMatter.CopyrightBreach) => true,
            (LawArea.DataProtection, PostMatter.DataBreach) => true,
            (LawArea.Confidentiality, PostMatter.Confidential or PostMatter.ToldInConfidence) => true,
            (LawArea.Harassment, PostMatter.Harassment) => true,
            (LawArea.Equalities, PostMatter.Discrimination) => true,
            (LawArea.Privacy, PostMatter.PersonalInformation or PostMatter.HomeDetails) => true,
            (LawArea.ChildProtection, PostMatter.Harm) => true,
            _ => false,
        };
}
