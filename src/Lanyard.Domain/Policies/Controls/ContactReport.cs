using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Contact that a pupil or a parent makes with somebody's private account is reported.</summary>
[ControlKind("contact-report", Capability.ContactReport, Awaits = "the concerns room")]
public sealed record ContactReport : Control, IRulesOn<ContactAsked>, IRulesOn<ConcernRaised>, IHasRoute
{
    private Route? _route;

    [Setting("whose contact is reported")]
    public required IReadOnlyList<Contact> From { get; init; }

    [Setting("who is told")]
    public IReadOnlyList<Bind> To { get; init; } = [];

    [Setting("who is told, in the document's words, where it names no role")]
    public string? ToInWords { get; init; }

    [Setting("how soon")]
    public Promptness? When { get; init; }

    [Setting("on whose account it comes in")]
    public Channel? Channel { get; init; }

    [Setting("whether contact within a family need not be reported")]
    public bool FamilyApart { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"contact from {Contacts.Words(From)}",
            FamilyApart ? "who are not family" : null,
            Channel is { } channel ? $"on {(channel == Policies.Channel.Private ? "a private" : "an official")} account" : null,
            $"is reported to {Route.Told(To, ToInWords)}",
            Speed
        );

    public override IReadOnlyList<string> KeptBy => ["ContactReported"];

    public override IReadOnlyList<string> BrokenBy => ["ContactReportedLate"];

    public Saying? RuleOn(in ContactAsked question) =>
        question.TheyAsked && question.Channel == (Channel ?? question.Channel) && From.Contains(question.With)
            ? Asked(question.Family, null)
            : null;

    public Saying? RuleOn(in ConcernRaised question) =>
        question.About switch
        {
            ConcernKind.PupilContact when From.Any(Contacts.IsPupil) => Asked(question.Family, question.Concerns),
            ConcernKind.ParentContact when From.Contains(Contact.Parent) => Asked(question.Family, question.Concerns),
            _ => null,
        };

    private Saying? Asked(bool family, Bind? concerned) =>
        family && FamilyApart
            ? null
            : (_route ??= new(To, ToInWords, told => Phrase.Sentence($"report the contact to {told}", Speed))).For(concerned);

    private string? Speed => When is { } when ? Phrase.Of(when) : null;
}
