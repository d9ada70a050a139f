using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Sends a report of something wrong to those who must know.</summary>
[ControlKind("report-concern", Capability.IncidentCase, Awaits = "the concerns room")]
public sealed record ReportConcern : Control, IRulesOn<ConcernRaised>, IHasRoute
{
    private Route? _route;

    [Setting("what is reported")]
    public required IReadOnlyList<ConcernKind> About { get; init; }

    [Setting("which misuse counts")]
    public IReadOnlyList<Misuse> Misuse { get; init; } = [];

    [Setting("who reports it")]
    public Bind? By { get; init; }

    [Setting("who is told")]
    public IReadOnlyList<Bind> To { get; init; } = [];

    [Setting("who is told, in the document's words, where it names no role")]
    public string? ToInWords { get; init; }

    [Setting("how soon")]
    public Promptness? When { get; init; }

    [Setting("whether a record of it is kept")]
    public bool Record { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"a report of {Phrase.List(About.Select(Concerns.Words))}",
            Misuse.Count > 0 ? $"such as {Phrase.List(Misuse.Select(Misuses.Words), "or")}" : null,
            By is { } by ? $"from {Binds.Words(by)}" : null,
            $"goes to {Route.Told(To, ToInWords)}",
            When is { } when ? Phrase.Of(when) : null,
            Record ? ", and a record of it is kept" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ConcernReported"];

    public override IReadOnlyList<string> BrokenBy => ["ConcernReportedLate"];

    public Saying? RuleOn(in ConcernRaised question) => About.Contains(question.About) ? Way.For(question.Concerns) : null;

    private Route Way => _route ??= new(To, ToInWords, told => Phrase.Sentence($"tell {told}", When is { } when ? Phrase.Of(when) : null));
}
