using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What somebody does when a pupil asks them for contact on a private account.</summary>
[ControlKind("answer-to-contact", Capability.ContactReport, Awaits = "the concerns room")]
public sealed record AnswerToContact : Control, IRulesOn<ContactAsked>
{
    private Saying? _saying;

    [Setting("what is done")]
    public required IReadOnlyList<ContactStep> Steps { get; init; }

    [Setting("whether it leaves out contact within a family")]
    public bool FamilyApart { get; init; }

    [Setting("who is told")]
    public IReadOnlyList<Bind> To { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"when a pupil {(FamilyApart ? "who is not family " : "")}asks for private contact,",
            Phrase.List(Steps.Select(Done)),
            To.Count > 0 ? $"and {Binds.List(To)} hear{(To.Count == 1 ? "s" : "")} of it" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ContactReported"];

    public Saying? RuleOn(in ContactAsked question)
    {
        if (!question.TheyAsked || question.Channel != Channel.Private || !Contacts.IsPupil(question.With))
            return null;
        if (question.Family && FamilyApart)
            return null;
        return _saying ??= Steps.Contains(ContactStep.Decline) ? Saying.Refuse($"{Sentence} So turn it down.") : Saying.Ask(Ask);
    }

    // A child who seeks contact may need somebody, so the safeguarding lead hears of it even where the document names nobody.
    private string Ask =>
        To.Count > 0 ? Sentence : $"{Sentence} The policy names nobody to tell; let the safeguarding lead know all the same.";

    private static string Done(ContactStep step) =>
        step switch
        {
            ContactStep.Decline => "the request is declined",
            ContactStep.DiscussInClass => "it is talked over in class in general terms, without naming anybody",
            _ => "pupils are pointed to the official site, where their age allows it",
        };
}

public enum ContactStep
{
    Decline,
    DiscussInClass,
    PointToOfficialSite,
}
