using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>What is confidential, or was told in confidence.</summary>
internal sealed class ConfidentialMatters : Topic
{
    public override string Title => "Share something confidential";

    public override string Example => "May I share something confidential?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            confidential,in confidence,secret,secrets,commercially sensitive,restructure,redundancy,redundancies,contract,
            tender,staffing plans,not public,budget,leak,internal document,confidence,meeting minutes
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take,tell,discuss"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        Matters(typed, channel).Select(m => Asked.Of(new PublishAsked { Account = channel, Shows = m }));

    private static readonly Cue Told = Cue.Also(1, "in confidence,told me,secret");
    private static readonly Cue Commercial = Cue.Also(1, "commercially sensitive,contract,tender,budget");

    // Policies call what is confidential by many names; where the words name none of them, all are asked about.
    private static PostMatter[] Matters(Typed typed, Channel channel)
    {
        PostMatter[] matters =
            typed.Has(Told) ? [PostMatter.ToldInConfidence, PostMatter.Confidential]
            : typed.Has(Commercial) ? [PostMatter.CommerciallySensitive, PostMatter.Confidential]
            : [PostMatter.Confidential, PostMatter.ToldInConfidence, PostMatter.CommerciallySensitive, PostMatter.SchoolRecord];
        return channel is Channel.Private ? [.. matters, PostMatter.WorkInformation] : matters;
    }
}
