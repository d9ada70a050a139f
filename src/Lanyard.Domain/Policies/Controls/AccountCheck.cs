using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Plans the checks of accounts. Where the policy gives no interval the school chooses one, and that is its own practice.</summary>
[ControlKind("account-check", Capability.MonitoringRota)]
public sealed record AccountCheck : Control, IRulesOn<CheckDue>, IRulesOn<RemovalAsked>
{
    private Saying? _saying;
    private Saying? _removing;

    [Setting("what is looked at")]
    public required Watched What { get; init; }

    [Setting("how long there is from one check to the next; left out where the policy gives no figure")]
    public Span? Every { get; init; }

    [Setting("how often in the policy's own words, where it gives no figure")]
    public Promptness? How { get; init; }

    [Setting("whether the checks go on in the school holidays")]
    public bool HolidaysIncluded { get; init; }

    [Setting("what is found is held against")]
    public Yardstick? Against { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Subject,
            "checked",
            Against is { } against ? $"against the {Phrase.Of(against)}" : "",
            Every is { } every
                ? $"at least every {every}{(HolidaysIncluded ? ", in the holidays too" : "")}"
                : $"{(How is { } how ? $"{Phrase.Of(how)}, " : "")}at no stated interval{(HolidaysIncluded ? ", in the holidays too" : "")}"
        );

    private string Subject =>
        What switch
        {
            Watched.Accounts => "accounts are",
            Watched.FriendsComments => "what approved friends write on a site is",
            Watched.OwnPosts => "what somebody posted is",
            _ => "what others say in public is",
        };

    public override IReadOnlyList<string> KeptBy => ["AccountChecked"];

    public override IReadOnlyList<string> BrokenBy => ["CheckMissed"];

    public Saying? RuleOn(in RemovalAsked question) =>
        Against == Yardstick.HouseRules && question is { Ground: Ground.AgainstHouseRules, Act: ModerationAct.Delete or ModerationAct.Hide }
            ? _removing ??= Saying.Allow("Yes: what goes against the house rules is kept off the site. Say which rule.")
            : null;

    public Saying? RuleOn(in CheckDue question) =>
        question.What != What
            ? null
            : _saying ??= Every is { } every
                ? new(
                    Verdict.AllowIf,
                    $"Look again within {every}{(HolidaysIncluded ? ", in the holidays too" : "")}.",
                    Condition.InTime,
                    every
                )
                : Saying.Ask("The policy states no interval. Ask the school for its own; it is local practice, not policy text.");
}

public enum Yardstick
{
    HouseRules,
}
