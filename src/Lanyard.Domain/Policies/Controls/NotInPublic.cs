using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// What families are asked to keep off the net. The request gives no right to remove lawful criticism: taking something down for that alone
/// needs a second person and is reported.
/// </summary>
[ControlKind("not-in-public", Capability.ComplaintRouting, Awaits = "the inbox")]
public sealed record NotInPublic : Control, IRulesOn<ComplaintRaised>, IRulesOn<RemovalAsked>
{
    private Saying? _telling;
    private Saying? _removing;
    private Saying? _blocking;

    [Setting("what it is about")]
    public required KeptOffline What { get; init; }

    [Setting("how strongly the policy puts it")]
    public required OfflineStance Stance { get; init; }

    public override string Sentence =>
        $"{Phrase.Capital(Subject)} are {(Stance == OfflineStance.Discouraged ? "discouraged" : "not allowed")}; "
        + (
            What == KeptOffline.ImagesOfOtherChildren
                ? "a polite request to take them down follows, and no copy is kept."
                : "criticism alone is taken down only with a second person's agreement."
        );

    private string Subject =>
        What switch
        {
            KeptOffline.ComplaintsAboutIndividuals => "public complaints about named people",
            KeptOffline.ComplaintsAboutSchool => "public complaints about the school",
            _ => "pictures of other people's children",
        };

    public override IReadOnlyList<string> KeptBy =>
        What == KeptOffline.ImagesOfOtherChildren ? ["RemovalRequested"] : ["ComplaintReferred", "CriticismLeftUp"];

    public override IReadOnlyList<string> BrokenBy =>
        What == KeptOffline.ImagesOfOtherChildren ? ["RemovalRequestMissed"] : ["CriticismRemovedAlone"];

    public Saying? RuleOn(in ComplaintRaised question) =>
        (question.About, What) switch
        {
            (ComplaintMatter.TheSchool, KeptOffline.ComplaintsAboutSchool)
            or (ComplaintMatter.APerson, KeptOffline.ComplaintsAboutIndividuals) => _telling ??= Saying.Allow(
                "Leave it up, and tell them in private where a complaint can be dealt with. It is not taken down for being a complaint."
            ),
            (ComplaintMatter.PictureOfAnotherChild, KeptOffline.ImagesOfOtherChildren) => _telling ??= Saying.AllowIf(
                Condition.Care,
                "Ask politely for it to be taken down, and look again on a set day. Keep no copy of it."
            ),
            _ => null,
        };

    public Saying? RuleOn(in RemovalAsked question) =>
        What == KeptOffline.ImagesOfOtherChildren
            ? question.Ground == Ground.PictureOfAnotherChild
                ? _removing ??= Saying.AllowIf(Condition.Care, "Ask for it to be taken down first, politely. Keep no copy of it.")
                : null
            : question.Ground != Ground.Criticism
                ? null
                : question.Act == ModerationAct.Block
                    ? _blocking ??= Saying.Refuse("No: nobody is blocked for criticising.")
                    : _removing ??= Saying.AllowIf(
                        Condition.SecondPerson,
                        "Criticism alone is no reason. Only if a second person agrees and a rule is given as the reason; it is reported."
                    );
}

public enum KeptOffline
{
    ComplaintsAboutIndividuals,
    ComplaintsAboutSchool,
    ImagesOfOtherChildren,
}

public enum OfflineStance
{
    Discouraged,
    Prohibited,
}
