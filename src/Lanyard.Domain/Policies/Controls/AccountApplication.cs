using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says who gets a request for an account, in what form, and who is talked to before it is sent on.</summary>
[ControlKind("account-application", Capability.AccountApplication, Awaits = "the accounts room")]
public sealed record AccountApplication : Control, IRulesOn<AccountAsked>
{
    private Saying? _saying;

    [Setting("who gets the request; any one of them may take it up")]
    public IReadOnlyList<Bind> To { get; init; } = [];

    [Setting("the form of the request")]
    public RequestForm? Form { get; init; }

    [Setting("whether it is sent before the account is made")]
    public bool BeforeCreation { get; init; }

    [Setting("who is talked to about it first")]
    public Bind? DiscussWith { get; init; }

    [Setting("what is talked over")]
    public IReadOnlyList<RequestTopic> Topics { get; init; } = [];

    [Setting("who might contribute, as the talk is to consider")]
    public IReadOnlyList<FormOption> Contributors { get; init; } = [];

    [Setting("examples of accounts that the form names")]
    public IReadOnlyList<string> Examples { get; init; } = [];

    public override string Sentence => string.Join(' ', new[] { Sending, Talking, Wondering }.Where(s => s.Length > 0));

    private string Sending =>
        To.Count == 0 && Form is null && (DiscussWith is not null || Examples.Count > 0)
            ? ""
            : $"Whoever wants an account sends {Paper}"
                + (To.Count > 0 ? $" to {Phrase.List(To, "or")}" : "")
                + (BeforeCreation ? " before it is made" : "")
                + ".";

    private string Paper =>
        Form switch
        {
            RequestForm.BusinessCase => "a written case",
            RequestForm.ApprovalForm => "the approval form",
            _ => "a request",
        };

    private string Talking =>
        DiscussWith is { } whom
            ? $"Whoever wants an account talks it over with {Phrase.Of(whom)} first"
                + (Topics.Count > 0 ? $": the {Phrase.List(Topics)}" : "")
                + (Contributors.Count > 0 ? $", with {Phrase.List(Contributors)} as possible contributors" : "")
                + "."
            : "";

    private string Wondering =>
        Examples.Count > 0 ? $"The form asks first whether an account is needed at all, such as a {Phrase.List(Examples, "or a")}." : "";

    public override IReadOnlyList<string> KeptBy => ["AccountRequested"];

    public override IReadOnlyList<string> BrokenBy => ["AccountFoundWithoutRequest"];

    public override IEnumerable<string> Complaints()
    {
        if ((Topics.Count > 0 || Contributors.Count > 0) && DiscussWith is null)
            yield return "say in `discuss-with` who is talked to about these topics.";
    }

    public Saying? RuleOn(in AccountAsked question) =>
        question.Account == Channel.Official && question.Approved is null && (To.Count > 0 || DiscussWith is not null)
            ? _saying ??= Saying.AllowIf(Condition.Approval, Advice)
            : null;

    private string Advice =>
        (To.Count > 0 ? $"Send {Paper} to {Phrase.List(To, "or")} first." : "")
        + (To.Count > 0 && Talking.Length > 0 ? " " : "")
        + (DiscussWith is { } whom ? $"Talk it over with {Phrase.Of(whom)} before you ask for approval." : "");
}

/// <summary>What a request is called where the policy calls it something.</summary>
public enum RequestForm
{
    BusinessCase,
    ApprovalForm,
}

/// <summary>What is talked over before an account is asked for.</summary>
public enum RequestTopic
{
    Audience,
    InteractionLevel,
    Purpose,
    Content,
}
