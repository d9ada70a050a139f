using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says whether the policy sets down what happens to a public post about the school. Where it does not, the watch stays off until somebody writes it.</summary>
[ControlKind("mention-process", Capability.MentionMonitoring, Awaits = "the watch")]
public sealed record MentionProcess : Control, IRulesOn<MentionFound>
{
    private Saying? _saying;

    [Setting("how far the policy sets it down")]
    public required ProcessState Process { get; init; }

    [Setting("what it is about")]
    public MentionMatter? Subject { get; init; }

    public override string Sentence =>
        Process switch
        {
            ProcessState.Missing =>
                $"The policy says that {Matter} are watched, and gives no procedure; the watch stays off until one is written.",
            ProcessState.Defined => $"There is a process for answering {Matter}, and each that is found leaves by one of its routes.",
            _ => $"The log of {Matter} says what is watched, by whom and under which clause.",
        };

    private string Matter =>
        Subject switch
        {
            MentionMatter.PublicPostsAboutAcademy => "public posts about the academy",
            MentionMatter.PublicPostsAboutSchool => "public posts about the school",
            _ => "others' public posts",
        };

    public override IReadOnlyList<string> KeptBy => ["MentionRouted", "MentionsLookedFor"];

    public override IReadOnlyList<string> BrokenBy => Process == ProcessState.Defined ? ["MentionLeftWithoutRoute"] : [];

    public Saying? RuleOn(in MentionFound question) =>
        Process switch
        {
            ProcessState.Defined => _saying ??= Saying.AllowIf(
                Condition.Care,
                "Log it, and take one of the routes that the school has set down. Do not answer by yourself."
            ),
            ProcessState.Missing => _saying ??= Saying.Ask("The policy gives no procedure for it. Ask before you answer."),
            _ => null,
        };
}

public enum ProcessState
{
    /// <summary>The clause announces the rules that follow elsewhere in the policy.</summary>
    Announced,
    Defined,
    Missing,
}

public enum MentionMatter
{
    PublicPostsAboutSchool,
    PublicPostsAboutAcademy,
}
