using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Permission and credit for what others made, or for naming them. While either is unknown, a post stays a draft.</summary>
[ControlKind("rights-clearance", Capability.RightsClearance, Awaits = "the publishing room")]
public sealed record RightsClearance : Control, IRulesOn<PublishAsked>
{
    private Saying? _saying;

    [Setting("when permission is sought")]
    public required PermissionNeed Permission { get; init; }

    [Setting("whether the maker is credited")]
    public bool? Attribution { get; init; }

    [Setting("the area of law that is thought of first")]
    public LawArea? Check { get; init; }

    [Setting("for what permission is sought, where the policy says so")]
    public IReadOnlyList<RightsUse> For { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"Before {Phrase.List(Uses.Select(Words), "or")},",
            Check is { } law ? $"the author looks at {Phrase.Of(law)} and" : "the author",
            Permission is PermissionNeed.Required ? "has permission on record" : "asks for permission where it is needed",
            Attribution is true ? "and credits whoever made it" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PermissionRecorded"];

    public override IReadOnlyList<string> BrokenBy => ["PostPublishedUncleared"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is Channel.Official && Covers(question.Shows)
            ? _saying ??= Saying.AllowIf(
                Condition.Permission,
                Phrase.Sentence(
                    Permission is PermissionNeed.Required
                        ? "Yes, once permission is on record"
                        : "Yes, once you have named the owner and, where it is needed, have the owner's permission",
                    Attribution is true ? "and the post credits whoever made it" : null
                )
            )
            : null;

    private IReadOnlyList<RightsUse> Uses => For.Count > 0 ? For : [RightsUse.SharingWork];

    private bool Covers(PostMatter shows) =>
        shows switch
        {
            PostMatter.OthersWork => For.Count == 0 || For.Contains(RightsUse.SharingWork) || For.Contains(RightsUse.CitingWork),
            PostMatter.NameOfAPartner => For.Contains(RightsUse.NamingPartners),
            _ => false,
        };

    private static string Words(RightsUse use) =>
        use switch
        {
            RightsUse.SharingWork => "others' work is shared",
            RightsUse.CitingWork => "others' work is cited",
            _ => "partners, providers or agencies are named",
        };
}

public enum PermissionNeed
{
    WhereNecessary,
    Required,
}

public enum RightsUse
{
    SharingWork,
    CitingWork,
    NamingPartners,
}
