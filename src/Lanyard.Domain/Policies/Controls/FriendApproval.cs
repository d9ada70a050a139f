using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Holds back an outside body as a friend of a site until somebody has agreed.</summary>
[ControlKind("friend-approval", Capability.FollowControl, Awaits = "the accounts room")]
public sealed record FriendApproval : Control, IRulesOn<FollowAsked>
{
    private Saying? _asking;
    private Saying? _refusing;
    private Saying? _allowing;

    [Setting("who agrees")]
    public required Bind Approver { get; init; }

    [Setting("to what")]
    public required FriendKind For { get; init; }

    public override string Sentence =>
        $"{Phrase.Capital(Phrase.Of(Approver))} approves each organisation from outside before it becomes a friend of a site.";

    public override IReadOnlyList<string> KeptBy => ["FriendApproved", "FriendRefused"];

    public override IReadOnlyList<string> BrokenBy => ["FriendAddedWithoutApproval"];

    public Saying? RuleOn(in FollowAsked question) =>
        question.What != Followed.Organisation ? null
        : question.Approved is null ? _asking ??= Saying.AllowIf(Condition.Approval, $"Once {Phrase.Of(Approver)} has approved it.")
        : question.Approved.Value ? _allowing ??= Saying.Allow($"Yes: {Phrase.Of(Approver)} has approved it.")
        : _refusing ??= Saying.Refuse($"Not yet: {Phrase.Of(Approver)} has not approved it.");
}

public enum FriendKind
{
    ExternalOrganisationAsFriend,
}
