using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Naming a pupil in a post.</summary>
internal sealed class NamesOfPupils : Topic
{
    public override string Title => "Name a pupil in a post";

    public override string Example => "May I name a pupil in a post?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former
            """
        ),
        Cue.Must(5, "name,names,naming,named,mention,tag,full name,first name,initials,identify"),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(5, "parent,colleague,employer,linkedin,name my school"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.NameOfAPupil }),
            // On one's own account it is also something known from work.
            .. channel is Channel.Private
                ? [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.WorkInformation })]
                : (IAsked[])[],
        ];
}
