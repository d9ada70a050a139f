using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What staff do not show on their own accounts. It stands in the declaration, and a report of such a picture takes a link and no picture.</summary>
[ControlKind("no-private-pictures", Capability.ImageSourceRule, Awaits = "the declarations")]
public sealed record NoPrivatePictures : Control, IRulesOn<PictureAsked>, IRulesOn<PublishAsked>
{
    private Saying? _saying;

    [Setting("what is not shown")]
    public required IReadOnlyList<PrivatelyUnshown> Of { get; init; }

    [Setting("what the policy gives as examples")]
    public IReadOnlyList<string> Examples { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"Staff put no pictures of {Phrase.List(Of, "or")} on their own accounts",
            Examples.Count > 0 ? $"(such as {Phrase.List(Examples.Select(Slug.Words))})" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ConductDeclared"];

    public override IReadOnlyList<string> BrokenBy => ["PrivatePictureConfirmed"];

    public Saying? RuleOn(in PictureAsked question) => question.Account is Channel.Private && Shows(question.Of) ? Refused() : null;

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Private, Shows: PostMatter.PictureOfAPupil } && Shows(PictureSubject.Pupil) ? Refused() : null;

    private bool Shows(PictureSubject of) =>
        of switch
        {
            PictureSubject.Pupil => Of.Contains(PrivatelyUnshown.Pupils),
            PictureSubject.Family => Of.Contains(PrivatelyUnshown.Families),
            PictureSubject.SensitivePremises => Of.Contains(PrivatelyUnshown.SensitivePremises),
            _ => false,
        };

    private Saying Refused() => _saying ??= Saying.Refuse($"No: pictures of {Phrase.List(Of, "or")} do not go on private accounts.");
}

public enum PrivatelyUnshown
{
    Pupils,
    Families,
    SensitivePremises,
}
