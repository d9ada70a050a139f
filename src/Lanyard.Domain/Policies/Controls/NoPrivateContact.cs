using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// With whom staff are not in contact through their own accounts. A yes in the declaration opens a conversation and a request for an exception;
/// it never is a breach by itself.
/// </summary>
[ControlKind("no-private-contact", Capability.ConductDeclaration, Awaits = "the declarations")]
public sealed record NoPrivateContact : Control, IRulesOn<ContactAsked>
{
    private Saying? _refused;
    private Saying? _family;
    private Saying? _conflict;

    private static readonly Saying Excepted = Saying.Allow("Yes: a recorded exception covers this contact, within its limits.");

    [Setting("with whom")]
    public required IReadOnlyList<Contact> With { get; init; }

    [Setting("what is not done, where the policy says so")]
    public IReadOnlyList<ContactAct> Prohibited { get; init; } = [];

    [Setting("what must be in question for the rule to apply; without any, it always does")]
    public IReadOnlyList<ContactRisk> When { get; init; } = [];

    [Setting("through whose accounts, where the policy says so")]
    public Channel? Channel { get; init; }

    [Setting("whether only those of the person's own academy are meant")]
    public bool OwnAcademyOnly { get; init; }

    [Setting("whether members of the family are excepted")]
    public bool? FamilyException { get; init; }

    [Setting("up to which age a past pupil counts")]
    public int? AgeLimit { get; init; }

    [Setting("to whom the rule applies, where the policy says so")]
    public IReadOnlyList<PeopleGroup> AppliesTo { get; init; } = [];

    [Setting("the clause that holds the exceptions")]
    public string? ExceptionsIn { get; init; }

    [Setting("what a yes in the declaration opens")]
    public YesOpens? YesOpens { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Rule,
            OwnAcademyOnly ? "; only those of the person's own academy are meant" : null,
            FamilyException switch
            {
                true => "; members of the family are excepted",
                false => "; members of the family are not excepted",
                _ => AboutPupils && ExceptionsIn is null ? "; the clause names no exception for family" : null,
            },
            AgeLimit is { } age ? $"; past pupils count up to the age of {age}"
                : With.Contains(Contact.PastPupil) ? "; it names no age at which past pupils stop counting"
                : null,
            ExceptionsIn is { } clause ? $"; clause {clause} holds the exceptions" : null,
            YesOpens is { } opens ? $"; a yes opens {YesOpenings.Words(opens)}" : null
        );

    private string Rule =>
        string.Join(
            ' ',
            (
                (string[])
                    [
                        AppliesTo.Count > 0 ? Phrase.List(AppliesTo) : "staff",
                        Prohibited.Count > 0 ? $"do not {Phrase.List(Prohibited.Select(Words), "or")}" : "have no private contact with",
                        Phrase.List(With.Select(c => Contacts.Words(c)), "or"),
                        Channel switch
                        {
                            Policies.Channel.Private => "through their own accounts",
                            Policies.Channel.Official => "through official accounts",
                            _ => "",
                        },
                        When.Count > 0 ? $"where {Phrase.List(When.Select(Words), "or")}" : "",
                    ]
            ).Where(p => p.Length > 0)
        );

    private bool AboutPupils => !With.All(c => c is Contact.Parent or Contact.Carer);

    public override IReadOnlyList<string> KeptBy => ["ConductDeclared", "ExceptionGranted"];

    public override IReadOnlyList<string> BrokenBy => ["ConductBreachConfirmed"];

    public override IEnumerable<string> Complaints()
    {
        if (AgeLimit is < 11 or > 99)
            yield return "`age-limit` is an age in years, such as 18.";
        if (AgeLimit is not null && !With.Contains(Contact.PastPupil))
            yield return "`age-limit` says until when a past pupil counts; add `past-pupil` to `with`, or take it away.";
    }

    public Saying? RuleOn(in ContactAsked question) =>
        question.Channel is not Policies.Channel.Private || question.HasLeft || !Concerns(question.With) ? null
        : question.Approved ? Excepted
        : When.Count > 0
            ? _conflict ??= Saying.Ask($"Not where {Phrase.List(When.Select(Words), "or")}: if that may be so, tell the headteacher first.")
        : question.Family && FamilyException is not false ? Family()
        : _refused ??= Saying.Refuse($"No: {Rule}. If there is a reason, ask for an exception.");

    // Where the document makes no exception for family, it is asked for and never assumed.
    private Saying? Family() =>
        FamilyException is true
            ? null
            : _family ??= Saying.Ask("The policy makes no exception for family here: ask for one. Saying so is not a breach.");

    // A carer stands where a parent stands.
    private bool Concerns(Contact with) => With.Contains(with) || (with is Contact.Carer && With.Contains(Contact.Parent));

    private static string Words(ContactAct act) =>
        act switch
        {
            ContactAct.Follow => "follow",
            ContactAct.Interact => "interact with",
            ContactAct.Communicate => "communicate with",
            ContactAct.AcceptRequests => "accept requests from",
            ContactAct.RespondToRequests => "answer requests from",
            ContactAct.MakeRequests => "make requests to",
            ContactAct.OpenForumConversations => "join conversations in open forums with",
            ContactAct.AcceptContact => "accept contact from",
            _ => "contact",
        };

    private static string Words(ContactRisk risk) =>
        risk is ContactRisk.ConflictOfInterest ? "interests could conflict" : "their fairness could be doubted";
}

public enum ContactAct
{
    Contact,
    Follow,
    Interact,
    Communicate,
    AcceptRequests,
    RespondToRequests,
    MakeRequests,
    OpenForumConversations,
    AcceptContact,
}

public enum ContactRisk
{
    ConflictOfInterest,
    ObjectivityInQuestion,
}
