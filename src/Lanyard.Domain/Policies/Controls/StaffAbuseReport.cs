using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Where somebody turns who is abused online.</summary>
[ControlKind("staff-abuse-report", Capability.StaffAbuseReport, Awaits = "the concerns room")]
public sealed record StaffAbuseReport : Control, IRulesOn<ConcernRaised>, IHasRoute
{
    private Route? _route;

    [Setting("where the abuse comes from")]
    public required AbuseSource Source { get; init; }

    [Setting("what is reported")]
    public IReadOnlyList<Abuse> About { get; init; } = [];

    [Setting("who may report it")]
    public Bind? By { get; init; }

    [Setting("who is told")]
    public IReadOnlyList<Bind> To { get; init; } = [];

    [Setting("who is told, in the document's words, where it names no role")]
    public string? ToInWords { get; init; }

    [Setting("whether those told are the trust's or the school's")]
    public Level? Of { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"{(About.Count > 0 ? Phrase.List(About) : "abuse")} {(Source == AbuseSource.Colleagues ? "by colleagues" : "met on work accounts")} is reported",
            By is Bind.Staff ? "by anybody of the staff"
                : By is { } by ? $"by {Binds.Words(by)}"
                : null,
            $"to {Told(Route.Told(To, ToInWords))}"
        );

    public override IReadOnlyList<string> KeptBy => ["StaffAbuseReported"];

    public Saying? RuleOn(in ConcernRaised question) =>
        question.About == (Source == AbuseSource.Colleagues ? ConcernKind.AbuseByColleague : ConcernKind.AbuseOfStaff)
            ? (_route ??= new(To, ToInWords, told => $"Tell {Told(told)}.")).For(question.Concerns)
            : null;

    private string Told(string told) => Of is { } of && To.Count > 0 ? $"{told} of the {Phrase.Of(of)}" : told;
}

public enum AbuseSource
{
    Colleagues,
    WorkAccounts,
}

public enum Abuse
{
    Harassment,
    Abuse,
}
