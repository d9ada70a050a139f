using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets somebody from outside take part in a site only once a named person has checked them. The decision is kept, and no certificate.</summary>
[ControlKind("contributor-vetting", Capability.ContributorVetting, Awaits = "the accounts room")]
public sealed record ContributorVetting : Control, IRulesOn<FollowAsked>
{
    private Saying? _asking;
    private Saying? _refusing;

    [Setting("who is checked")]
    public required IReadOnlyList<Vetted> Vet { get; init; }

    [Setting("whether it comes before they are approved")]
    public bool BeforeApproval { get; init; }

    public override string Sentence =>
        $"{Phrase.Capital(Phrase.List(Vet))} of a site are checked by a named person{(BeforeApproval ? " before they are approved" : "")}.";

    public override IReadOnlyList<string> KeptBy => ["ContributorVetted"];

    public override IReadOnlyList<string> BrokenBy => ["ContributorUnvetted"];

    public Saying? RuleOn(in FollowAsked question) =>
        question.What == Followed.Page || !Vet.Contains(Vetted.Friends) || question.Approved is true ? null
        : question.Approved is false ? _refusing ??= Saying.Refuse("Not yet: whoever is to be a friend of the site is checked first.")
        : _asking ??= Saying.AllowIf(Condition.Permission, "Once the named person has checked them.");
}

public enum Vetted
{
    Contributors,
    Friends,
}
