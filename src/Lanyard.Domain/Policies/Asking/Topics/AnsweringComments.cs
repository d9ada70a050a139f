using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Answering a comment or a message as the school.</summary>
internal sealed class AnsweringComments : Topic
{
    public override string Title => "Answer a comment as the school";

    public override string Example => "May I answer a critical comment on our page?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Answering];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "reply,replying,answer,answering,respond,responding,response"),
        Cue.Must(
            3,
            """
            comment,comments,message,messages,review,reviews,post,question,critic,criticism,critical,feedback,negative
            """
        ),
        Cue.Also(1, "school page,our page,parent,official"),
        Cue.Against(
            4,
            """
            how soon,how quickly,how fast,how long,when must,by when,deadline,within,journalist,reporter,newspaper,press,
            not sure,unsure,in doubt,doubt
            """
        ),
        Cue.Against(2, "pupil,private"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new ReplyAsked { ToCriticism = typed.Has(Critical), Opinion = typed.Has(View) })];

    private static readonly Cue Critical = Cue.Also(1, "critical,criticism,critic,negative,complaint,angry,bad review,complains,unhappy");
    private static readonly Cue View = Cue.Also(1, "my opinion,my view,own opinion,own view,what i think");
}
