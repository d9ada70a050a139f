using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// What somebody does about a picture that should not be. No picture is taken in, linked pictures are not drawn, and the one thing asked first
/// is whether a child may be shown indecently: then nothing is kept, passed on or destroyed, whatever the clause says.
/// </summary>
[ControlKind("image-incident", Capability.ImageIncident, Awaits = "the concerns room")]
public sealed record ImageIncident : Control, IRulesOn<PictureTrouble>
{
    private Saying? _saying;

    private static readonly Saying Stop = Saying.Ask(
        "Stop and leave it where it is: do not open, copy, send, print or delete it. Tell the safeguarding lead at once, in words only. "
            + "If somebody is in danger, ring 999."
    );

    [Setting("what happened")]
    public required PictureMishap Trigger { get; init; }

    [Setting("what is done with the picture")]
    public PictureStep? Action { get; init; }

    [Setting("who is told")]
    public IReadOnlyList<Bind> Notify { get; init; } = [];

    [Setting("how soon, as the policy words it")]
    public Promptness? When { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Trigger is PictureMishap.ImageWithoutPermission
                ? "A picture of somebody taken or used without permission"
                : "A compromising picture taken by accident",
            Action is null ? null : "is deleted straight away",
            Action is not null && Notify.Count > 0 ? "and" : null,
            Notify.Count > 0 ? $"is reported to {Binds.List(Notify)}" : null,
            Notify.Count > 0 && When is { } when ? Phrase.Of(when) : null,
            Action is null && Notify.Count == 0 ? "is reported, the policy not saying to whom" : null,
            "; no picture is handed over, and where a child may be shown indecently it is left untouched and the safeguarding lead is told"
        );

    public override IReadOnlyList<string> KeptBy => ["PictureDeletionDeclared", "PictureMisuseReported"];

    public override IReadOnlyList<string> BrokenBy => ["PictureMishapConcealed"];

    public override IEnumerable<string> Complaints()
    {
        if (Action is null && Notify.Count == 0)
            yield return "give `action`, `notify` or both.";
        if (When is not null && Notify.Count == 0)
            yield return "`when` says how soon somebody is told; name them in `notify`.";
    }

    public Saying? RuleOn(in PictureTrouble question) =>
        question.MayBeIndecent ? Stop
        : question.Mishap == Trigger ? _saying ??= Said()
        : null;

    private Saying Said() =>
        Notify.Count > 0
            ? Saying.Ask(
                $"Tell {Binds.List(Notify)}{(When is { } when ? " " + Phrase.Of(when) : "")}: give the link, and no copy of the picture."
            )
            : Saying.AllowIf(Condition.Care, "Delete it now, wherever it was saved, and say so on the form, which takes no picture.");
}

public enum PictureStep
{
    DeleteImmediately,
}
