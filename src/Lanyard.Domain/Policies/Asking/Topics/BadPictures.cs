using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A picture that should not be there.</summary>
internal sealed class BadPictures : Topic
{
    public override string Title => "There is a picture that should not be: what do I do?";

    public override string Example => "I took a compromising picture by accident. What do I do?";

    public override Bind Ask => Bind.SafeguardingLead;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.UsingPictures, Moment.SeeingSomethingWrong];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage,photo of me
            """
        ),
        Cue.Must(
            5,
            """
            compromising,by accident,accidentally,indecent,naked,nude,of me,without my permission,without permission,
            my face,used my,sexual,undressed,misused,of myself
            """
        ),
        Cue.Also(1, "what do i do,delete,report"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PictureTrouble
                {
                    Mishap = typed.Has(Misuse) ? PictureMishap.ImageWithoutPermission : PictureMishap.InadvertentCompromisingImage,
                    MayBeIndecent = typed.Has(Indecent),
                }
            ),
        ];

    private static readonly Cue Misuse = Cue.Also(1, "of me,without my permission,without permission,my face,used my,misused,of myself");
    private static readonly Cue Indecent = Cue.Also(1, "indecent,naked,nude,sexual,undressed");
}
