using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps named things out of what official accounts publish. What a screen merely suspects goes to a second person.</summary>
[ControlKind("keep-out", Capability.PublishGate, Awaits = "the publishing room")]
public sealed record KeepOut : Control, IRulesOn<PublishAsked>
{
    private Saying?[]? _known;
    private Saying?[]? _suspected;

    [Setting("what is kept out")]
    public required IReadOnlyList<UnfitMatter> Matters { get; init; }

    [Setting("what is excepted")]
    public KeepOutException? Except { get; init; }

    [Setting("what is confirmed of each item before it is added")]
    public PublishCheck? Check { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"Kept out of what official accounts publish: {Phrase.List(Matters.Select(UnfitMatters.Words))}"
                + (Except is null ? "" : ", unless directly related to the school"),
            Check is { } check ? $"; what is added is {PublishChecks.Words(check)}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PostHeld", "PostPublished"];

    public override IReadOnlyList<string> BrokenBy => ["PostFoundUnfit"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is not Channel.Official ? null
        : question.Suspected ? (_suspected ??= Sayings.Of<PostMatter>(Suspected))[(int)question.Shows]
        : (_known ??= Sayings.Of<PostMatter>(Known))[(int)question.Shows];

    private Saying? Known(PostMatter shows) =>
        Words(shows) is not { } unfit ? null
        : shows is PostMatter.LinkOrEmbed
            ? Saying.AllowIf(Condition.Care, "Open every link first and see that nothing behind it is unfit for any reader of the account.")
        : shows is PostMatter.BusinessAdvert && Except is not null
            ? Saying.AllowIf(
                Condition.Care,
                "Only for a business directly related to the school: say how, and the answer is kept with the post."
            )
        : Saying.Refuse($"No: official accounts do not publish {unfit}.");

    private Saying? Suspected(PostMatter shows) =>
        Words(shows) is { } unfit
            ? Saying.Ask(
                $"This may hold something that official accounts do not publish ({unfit}): a second person looks before it goes out."
            )
            : null;

    private string? Words(PostMatter shows)
    {
        var unfit = Matters.Where(m => UnfitMatters.In(m) == shows).Select(UnfitMatters.Words).ToList();
        return unfit.Count > 0 ? Phrase.List(unfit, "or") : null;
    }
}

public enum KeepOutException
{
    DirectlySchoolRelated,
}
