using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says which pages an official account may like, and that a like endorses nobody.</summary>
[ControlKind("follow-rule", Capability.FollowControl, Awaits = "the accounts room")]
public sealed record FollowRule : Control, IRulesOn<FollowAsked>
{
    private Saying? _refusing;
    private Saying? _asking;
    private Saying? _allowing;

    [Setting("which pages may be liked")]
    public FollowLimit? Only { get; init; }

    [Setting("the platform that the clause speaks of")]
    public string? Platform { get; init; }

    [Setting("what a like says about the one who is liked")]
    public Endorsement? Endorsement { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Platform is { } platform ? $"on {platform}," : "",
            Only is null ? "" : "only pages without a commercial interest are liked",
            Only is not null && Endorsement is not null ? "and" : "",
            Endorsement is null ? "" : "the page says that a like is no endorsement",
            Only is null && Endorsement is null ? "likes are listed" : ""
        );

    public override IReadOnlyList<string> KeptBy => Only is null ? ["EndorsementNoteShown"] : ["FollowAdded", "FollowRefused"];

    public override IReadOnlyList<string> BrokenBy => Only is null ? ["EndorsementNoteMissing"] : ["CommercialFollowFound"];

    public Saying? RuleOn(in FollowAsked question) =>
        Only is null || question.What == Followed.Person ? null
        : question.Commercial is true ? _refusing ??= Saying.Refuse("No: only pages without a commercial interest are liked.")
        : question.Commercial is false ? _allowing ??= Saying.Allow("Yes, since it has no commercial interest.")
        : _asking ??= Saying.AllowIf(Condition.Care, "Only if it has no commercial interest.");
}

public enum FollowLimit
{
    NonCommercialOnly,
}

public enum Endorsement
{
    None,
}
