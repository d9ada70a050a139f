using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says which email address, or other contact details, an account may be tied to. The school's and somebody's own accounts are told apart.</summary>
[ControlKind("registration-email", Capability.RegistrationEmailRule, Awaits = "the accounts room")]
public sealed record RegistrationEmail : Control, IRulesOn<AccountAsked>
{
    private Saying? _refusing;
    private Saying? _asking;

    [Setting("whose accounts it is about")]
    public required Channel Account { get; init; }

    [Setting("what the address must be")]
    public EmailKind? MustBe { get; init; }

    [Setting("what is not used for it")]
    public IReadOnlyList<EmailKind> Never { get; init; } = [];

    [Setting("what it is used for")]
    public IReadOnlyList<EmailUse> Use { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"{(Account == Channel.Official ? "official" : "private")} accounts are",
            MustBe is null && Never.Count > 0 ? "never" : "",
            Use.Count > 0 ? Phrase.List(Use.Select(Of), MustBe is null && Never.Count > 0 ? "or" : "and") : "set up",
            MustBe is { } kind ? $"with {Of(kind)}" : "",
            MustBe is not null && Never.Count > 0 ? "and never" : "",
            Never.Count > 0 ? $"with {Phrase.List(Never.Select(Of), "or")}" : ""
        );

    private static string Of(EmailUse use) => use == EmailUse.SetUp ? "set up" : Phrase.Of(use);

    private static string Of(EmailKind kind) =>
        kind switch
        {
            EmailKind.SchoolProvided => "an address that the school provides",
            EmailKind.WorkEmail => "an email address from work",
            _ => "other contact details from work",
        };

    public override IReadOnlyList<string> KeptBy => Account == Channel.Official ? ["AccountRegistered"] : ["DeclarationMade"];

    public override IReadOnlyList<string> BrokenBy => Account == Channel.Official ? ["AccountOnWrongAddress"] : ["DeclarationOpenedTask"];

    public override IEnumerable<string> Complaints()
    {
        if (MustBe is null && Never.Count == 0)
            yield return "say in `must-be` or in `never` which address is meant.";
        if (MustBe is { } kind && Never.Contains(kind))
            yield return $"`{Slug.Of(kind)}` cannot stand in both `must-be` and `never`.";
    }

    public Saying? RuleOn(in AccountAsked question) =>
        question.Account != Account ? null
        : question.Email is null ? _asking ??= Saying.AllowIf(Condition.Registration, Advice)
        : question.Email == EmailIssuer.School == (Account == Channel.Official) ? null
        : _refusing ??= Saying.Refuse($"Not with that address. {Advice}");

    private string Advice =>
        Account == Channel.Official
            ? "Register and run it with an address that the school issued."
            : "Use an address of your own, and no contact details from work.";
}

public enum EmailKind
{
    SchoolProvided,
    WorkEmail,
    WorkContactDetails,
}

public enum EmailUse
{
    Registered,
    Managed,
    SetUp,
    Used,
}
