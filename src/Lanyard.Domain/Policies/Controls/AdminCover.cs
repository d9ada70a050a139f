using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks for a smallest number of people on each account. Distinct people count, and only staff count toward staff.</summary>
[ControlKind("admin-cover", Capability.AdminCover, Awaits = "the accounts room")]
public sealed record AdminCover : Control, IRulesOn<AccountAsked>, IRulesOn<RemovalAsked>, IAsksOnTheForm
{
    private Saying? _refusing;
    private Saying? _asking;
    private Saying? _removing;

    [Setting("how many members of staff run it at least")]
    public int? Staff { get; init; }

    [Setting("how many administrators it has at least")]
    public int? Administrators { get; init; }

    [Setting("how many moderators it has at least")]
    public int? Moderators { get; init; }

    [Setting("whether they must have been approved")]
    public bool Approved { get; init; }

    [Setting("what they do")]
    public IReadOnlyList<CoverDuty> Duties { get; init; } = [];

    [Setting("where the form asks for them")]
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"each account has {Phrase.List(Least)}",
            Duties.Count > 0 ? $"to {Phrase.List(Duties)}" : "",
            Fields.Count > 0 ? $"; the form asks {Phrase.List(Fields.Select(FormFields.Of))}" : ""
        );

    private IEnumerable<string> Least
    {
        get
        {
            if (Staff is { } staff)
                yield return $"at least {staff} members of staff";
            if (Administrators is { } administrators)
                yield return $"at least {administrators} {(Approved ? "approved " : "")}administrators";
            if (Moderators is { } moderators)
                yield return $"at least {moderators} {(Approved ? "approved " : "")}moderators";
            if (Staff is null && Administrators is null && Moderators is null)
                yield return "people to run it, in no stated number";
        }
    }

    public override IReadOnlyList<string> KeptBy => ["AccountWentLive", "CoverRestored"];

    public override IReadOnlyList<string> BrokenBy => ["CoverLost"];

    public override IEnumerable<string> Complaints()
    {
        if (Staff < 1 || Administrators < 1 || Moderators < 1)
            yield return "a smallest number is 1 or more.";
    }

    public Saying? RuleOn(in RemovalAsked question) =>
        Duties.Contains(CoverDuty.Moderate)
        && question is { Ground: Ground.AgainstHouseRules, Act: ModerationAct.Delete or ModerationAct.Hide }
            ? _removing ??= Saying.Allow(
                "Yes, as an approved administrator: what goes against the rules of the site is kept off it. Say why."
            )
            : null;

    public Saying? RuleOn(in AccountAsked question)
    {
        if (question.Account != Channel.Official || (Staff is null && Administrators is null && Moderators is null))
            return null;
        if (question.Staff < Staff || question.Administrators < Administrators || question.Moderators < Moderators)
            return _refusing ??= Saying.Refuse($"Not yet: it needs {Phrase.List(Least)}. The same person counts once.");
        var known =
            (Staff is null || question.Staff is not null)
            && (Administrators is null || question.Administrators is not null)
            && (Moderators is null || question.Moderators is not null);
        return known ? null : _asking ??= Saying.AllowIf(Condition.SecondPerson, $"Only with {Phrase.List(Least)} to run it.");
    }
}

public enum CoverDuty
{
    Review,
    Moderate,
}
