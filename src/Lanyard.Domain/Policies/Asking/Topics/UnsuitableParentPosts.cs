using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A parent posts something unsuitable.</summary>
internal sealed class UnsuitableParentPosts : Topic
{
    public override string Title => "A parent posts something unsuitable: what do I do?";

    public override string Example => "A parent has posted something unsuitable. What do I do?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.MeetingParentsOnline];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "parent,parents,mum,dad,carer,family"),
        Cue.Must(
            5,
            """
            unsuitable,inappropriate,has posted,posted something,nasty post,rude post,posted about,
            posted a photo of another,photo of other children,picture of other children,picture of another child,
            photo of another child,photo of somebody elses,has put a photo
            """
        ),
        Cue.Against(5, "delete,remove,block,complain,complains,complaint,may i post"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ComplaintRaised
                {
                    By = Bind.Parents,
                    About = typed.Has(Picture) ? ComplaintMatter.PictureOfAnotherChild : ComplaintMatter.UnsuitablePost,
                }
            ),
        ];

    private static readonly Cue Picture = Cue.Also(1, "photo,picture,video,image");
}
