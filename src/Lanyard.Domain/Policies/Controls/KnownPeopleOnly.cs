using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Closes a site to outsiders where the school takes that course. A check of an adult is a reference and a date; criminal records are asked for only where a role allows it.</summary>
[ControlKind("known-people-only", Capability.ContributorVetting, Awaits = "the accounts room")]
public sealed record KnownPeopleOnly : Control, IRulesOn<FollowAsked>
{
    private Saying? _saying;

    [Setting("whether the clause offers it as the safer course or demands it")]
    public required SiteCourse Course { get; init; }

    [Setting("what is asked of adults on such a site")]
    public AdultCheck? Adults { get; init; }

    public override string Sentence =>
        (
            Course == SiteCourse.Alternative
                ? "The safer course is a site for known people only, with nobody from outside"
                : "A site is for known people only, with nobody from outside"
        ) + (Adults is null ? "." : "; the adults on it are security checked.");

    public override IReadOnlyList<string> KeptBy => ["SiteClosedToOutsiders", "AdultChecked"];

    public override IReadOnlyList<string> BrokenBy => ["OutsiderAdmitted"];

    public Saying? RuleOn(in FollowAsked question) =>
        question.What == Followed.Page
            ? null
            : _saying ??=
                Course == SiteCourse.Alternative
                    ? Saying.Ask(
                        "Ask first whether the site is for known people only: that is the safer course, and it admits nobody from outside."
                    )
                    : Saying.Refuse("No: the site is for known people only.");
}

public enum SiteCourse
{
    Alternative,
    Required,
}

public enum AdultCheck
{
    SecurityChecked,
}
