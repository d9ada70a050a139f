using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Insults, jokes at somebody’s cost and the like.</summary>
internal sealed class HurtfulPosts : Topic
{
    public override string Title => "Post a joke or a harsh word about somebody";

    public override string Example => "May I post a joke about a colleague?";

    public override Bind Ask => Bind.LineManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            joke,jokes,insult,insults,rude,mock,mocking,make fun,tease,harsh,swear,swearing,offensive,abusive,nasty,banter,
            derogatory,libel,defame,sarcastic
            """
        ),
        Cue.Also(1, "colleague,colleagues,head,boss,pupil,parent"),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(
            6,
            """
            comment,comments,is rude,someone is,somebody is,delete,remove,block,a parent is,wrote,writes,to me,to us,
            received,reply,abusive message,abusive comment,who is,gets
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.Insult }), .. About(typed, channel)];

    private static readonly Cue Colleague = Cue.Also(1, "colleague,colleagues,head,headteacher,teacher,boss,staff,workmate");
    private static readonly Cue Pupil = Cue.Also(1, "pupil,pupils,child,student");

    // Whoever jokes about somebody tells of them, too.
    private static IEnumerable<IAsked> About(Typed typed, Channel channel) =>
        typed.Has(Colleague) ? [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.NameOfAnAdult })]
        : typed.Has(Pupil) ? [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.NameOfAPupil })]
        : [];
}
