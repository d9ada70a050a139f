using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Writing to one person by an account of the school.</summary>
internal sealed class OneToOneMessages : Topic
{
    public override string Title => "Write to one person from the school’s page";

    public override string Example => "May I use the school page to write to one parent?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Answering];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            5,
            """
            to one parent,to one person,individual message,one person,to a particular,message individuals,
            messages to individuals,single parent,one family,individual parent,individual parents
            """
        ),
        Cue.Also(2, "school page,our page,page,message,write"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.MessageToOnePerson })];
}
