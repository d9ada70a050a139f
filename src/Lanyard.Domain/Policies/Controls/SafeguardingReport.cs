using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Brings a worry about a child to those who act on it, past every queue.</summary>
[ControlKind("safeguarding-report", Capability.SafeguardingEscalation, Awaits = "the concerns room")]
public sealed record SafeguardingReport : Control, IRulesOn<ConcernRaised>, IHasRoute
{
    private Route? _route;

    [Setting("who is told")]
    public IReadOnlyList<Bind> To { get; init; } = [];

    [Setting("who is told, in the document's words, where it names no role")]
    public string? ToInWords { get; init; }

    [Setting("what sets it off")]
    public IReadOnlyList<SafeguardingSign> Signs { get; init; } = [];

    [Setting("how soon")]
    public Promptness? When { get; init; }

    [Setting("whether the document says that a child may need help fast")]
    public bool Urgent { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Signs.Count > 0
                ? $"{Phrase.List(Signs, "or")} that points to a child at risk is reported"
                : "a worry about a child is reported",
            To.Count > 0 || ToInWords is not null ? $"to {Route.Told(To, ToInWords)}" : null,
            When is { } when ? Phrase.Of(when) : null,
            Urgent ? ", since a child may need help fast" : null
        );

    public override IReadOnlyList<string> KeptBy => ["SafeguardingReported"];

    public override IReadOnlyList<string> BrokenBy => ["SafeguardingReportedLate"];

    public Saying? RuleOn(in ConcernRaised question) => question.About == ConcernKind.Safeguarding ? Way.For(question.Concerns) : null;

    private Route Way =>
        _route ??= new(
            To,
            ToInWords,
            told =>
                To.Count > 0
                    ? Phrase.Sentence($"tell {told}", When is { } when ? Phrase.Of(when) : "now")
                    : $"{Sentence} Tell the safeguarding lead now; in danger, call 999."
        );
}

public enum SafeguardingSign
{
    Disclosure,
    Behaviour,
    Exposure,
    Content,
    Activity,
}
