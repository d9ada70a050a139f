using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>How soon a message must be answered.</summary>
internal sealed class TimeToAnswer : Topic
{
    public override string Title => "How soon must I answer a message?";

    public override string Example => "How quickly must a comment be answered?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Answering];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            how soon,how quickly,how fast,how long,by when,deadline,time limit,when must,response time,reply time,
            within how,how many hours
            """
        ),
        Cue.Must(3, "answer,answered,reply,respond,response,comment,comments,message,messages,query,replied"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) => [Asked.Of(new MessageArrived())];
}
