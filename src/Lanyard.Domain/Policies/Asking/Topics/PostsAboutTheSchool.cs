using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A public post about the school that somebody came upon.</summary>
internal sealed class PostsAboutTheSchool : Topic
{
    public override string Title => "I found a post about the school: what do I do?";

    public override string Example => "I found a false post about the school. What do I do?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.SeeingSomethingWrong];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "found,came across,saw,seen,noticed,there is"),
        Cue.Must(
            4,
            """
            about the school,about our school,about my school,about us,mentions the school,mentions us,page about,
            post about the school,fake page,about the trust
            """
        ),
        Cue.Also(2, "false,untrue,lies,inaccurate,inflammatory,wrong,fake,harmful,rumour,what do i do"),
        Cue.Against(3, "child,pupil is"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new MentionFound { Harmful = typed.Has(Harm) })];

    private static readonly Cue Harm = Cue.Also(
        1,
        "false,untrue,lies,inaccurate,inflammatory,wrong,fake,harmful,rumour,nasty,offensive,unsuitable"
    );
}
