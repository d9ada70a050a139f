using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Naming a colleague or a parent in a post.</summary>
internal sealed class NamesOfAdults : Topic
{
    public override string Title => "Name a colleague or a parent in a post";

    public override string Example => "May I name a colleague in a post?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "colleague,colleagues,staff,teacher,parent,parents,adult,volunteer,governor"),
        Cue.Must(5, "name,names,naming,named,mention,tag,identify"),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(
            5,
            """
            pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former,employer,linkedin,my school,complain,complaint
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.NameOfAnAdult })];
}
