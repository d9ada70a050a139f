using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Holds an account back until those have agreed whom the policy names, in the order that it gives. Distinct people count, and nobody agrees to their own.</summary>
[ControlKind("approval-chain", Capability.ApprovalChain, Awaits = "the accounts room")]
public sealed record ApprovalChain : Control, IRulesOn<AccountAsked>
{
    private Saying? _asking;
    private Saying? _refusing;
    private Saying? _allowing;

    [Setting("who approves; left out where the clause names nobody")]
    public IReadOnlyList<Bind> Approvers { get; init; } = [];

    [Setting("whether any one of them is enough")]
    public bool AnyOne { get; init; }

    [Setting("who approves after all of them")]
    public IReadOnlyList<Bind> Then { get; init; } = [];

    [Setting("the clause that gives the order, where another one does")]
    public string? OrderFrom { get; init; }

    [Setting("what it is needed for")]
    public IReadOnlyList<Hosting> Scope { get; init; } = [];

    [Setting("the decisions in which a request can end")]
    public IReadOnlyList<AccountDecision> Decisions { get; init; } = [];

    [Setting("the part of the policy that must be gone through")]
    public string? Procedure { get; init; }

    [Setting("who may make an account")]
    public AccountMaker? Creator { get; init; }

    [Setting("whether every approval must be there before the account is made")]
    public bool Precondition { get; init; }

    public override string Sentence => string.Join(' ', new[] { Agreement, Decided, Made }.Where(s => s.Length > 0));

    private bool IsAboutApproval => Approvers.Count > 0 || Scope.Count > 0 || Precondition || Procedure is not null || Bare;

    // A clause that says no more than that approval is needed.
    private bool Bare => Decisions.Count == 0 && Creator is null;

    private string Agreement => IsAboutApproval ? $"{Needed}{Place}{(Precondition ? ", before it is made" : "")}{Path}." : "";

    private string Needed =>
        Approvers.Count == 0
            ? "An account needs every approval that the policy asks for"
            : $"An account needs the approval of {Phrase.List(Approvers, AnyOne ? "or" : "and")}"
                + (Then.Count > 0 ? $", and then of {Phrase.List(Then)}" : "");

    private string Decided =>
        Decisions.Count > 0
            ? $"Each request ends {Phrase.List(Decisions.Select(d => d == AccountDecision.Approve ? "approved" : "rejected"), "or")}."
            : "";

    private string Made => Creator is { } maker ? $"An account is made by {Phrase.Of(maker)} only." : "";

    private string Place => Scope.Count > 0 ? $" ({Phrase.List(Scope.Select(Hostings.Of))})" : "";

    private string Path =>
        (Procedure is null ? "" : $", by way of {Procedure}") + (OrderFrom is null ? "" : $"; clause {OrderFrom} gives the order");

    public override IReadOnlyList<string> KeptBy => ["AccountApproved", "AccountRefused"];

    public override IReadOnlyList<string> BrokenBy => ["AccountFoundWithoutApproval"];

    public override IEnumerable<string> Complaints()
    {
        if (Then.Count > 0 && Approvers.Count == 0)
            yield return "say in `approvers` who comes before those in `then`.";
        if (Then.Any(Approvers.Contains))
            yield return "nobody stands in both `approvers` and `then`; name each once.";
        if (AnyOne && Approvers.Count < 2)
            yield return "`any-one` makes sense with two approvers or more.";
    }

    public Saying? RuleOn(in AccountAsked question) =>
        question.Account != Channel.Official || !Covers(question.Site) ? null
        : question.Approved is null ? _asking ??= Saying.AllowIf(Condition.Approval, Advice)
        : question.Approved.Value ? _allowing ??= Saying.Allow("The approvals are there, and the account may be made.")
        : _refusing ??= Saying.Refuse($"Not yet. {Advice}");

    // Taking part on a site of somebody else's makes no account, and is spoken about only where it is asked about.
    private bool Covers(Hosting? site) =>
        Scope.Count == 0 || (site is { } known ? Scope.Contains(known) : Scope.Any(s => s != Hosting.ParticipationThirdParty));

    private string Advice =>
        Approvers.Count == 0
            ? "Every approval that the policy asks for comes before the account is made."
            : $"Get the approval of {Phrase.List(Approvers, AnyOne ? "or" : "and")} first"
                + (Then.Count > 0 ? $", and after that of {Phrase.List(Then)}." : ".");
}

public enum AccountDecision
{
    Approve,
    Reject,
}

/// <summary>Who may make an account in the school's name.</summary>
public enum AccountMaker
{
    TheSchoolOrSomebodyOnItsBehalf,
}
