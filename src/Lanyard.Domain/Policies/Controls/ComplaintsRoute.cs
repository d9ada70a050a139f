using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Leads a complaint out of public view to where it can be dealt with.</summary>
[ControlKind("complaints-route", Capability.ComplaintRouting, Awaits = "the inbox")]
public sealed record ComplaintsRoute : Control, IRulesOn<ComplaintRaised>
{
    private Saying? _saying;

    [Setting("where it leads")]
    public ComplaintRoute? Route { get; init; }

    [Setting("the policy that it falls under")]
    public ComplaintPolicy? Policy { get; init; }

    [Setting("in which manner it is met")]
    public Manner? Manner { get; init; }

    [Setting("whether it is taken only where it is needed")]
    public bool WhenNecessary { get; init; }

    [Setting("whose complaints are meant; left out where the clause does not say")]
    public Bind? From { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Whose,
            Manner is { } manner ? $"met in a {Phrase.Of(manner)} manner and" : "",
            $"led {Where}",
            WhenNecessary ? "where that is needed" : "",
            Route is not null && Policy is not null ? "so that the complaints policy can be followed" : ""
        );

    private string Whose => From is { } from ? $"complaints of {Phrase.Of(from)} are" : "complaints are";

    private string Where =>
        Route switch
        {
            ComplaintRoute.TrustComplaints => "to the trust's complaints procedure",
            ComplaintRoute.OfficialChannels => "to the school's own channels",
            _ => Policy is null ? "to somebody who can deal with them" : "the way that the complaints policy lays down",
        };

    public override IReadOnlyList<string> KeptBy => ["ComplaintReferred", "ComplaintAnswered"];

    public override IReadOnlyList<string> BrokenBy => ["ComplaintLeftInPublic"];

    public Saying? RuleOn(in ComplaintRaised question) =>
        From is { } from && question.By is { } by && by != from ? null
        : question.About is ComplaintMatter.PictureOfAnotherChild ? null
        : _saying ??= Saying.Allow(
            $"{(Manner is null ? "Lead" : "Answer politely, and lead")} it {Where}{(WhenNecessary ? " where that is needed" : "")}."
        );
}

public enum ComplaintRoute
{
    TrustComplaints,
    OfficialChannels,
}

public enum ComplaintPolicy
{
    Complaints,
}
