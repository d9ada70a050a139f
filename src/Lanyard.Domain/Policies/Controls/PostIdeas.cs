using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Where anybody's idea for a post goes. Whoever had it sees what became of it.</summary>
[ControlKind("post-ideas", Capability.ContentPlan, Awaits = "the publishing room")]
public sealed record PostIdeas : Control
{
    [Setting("to whom ideas go")]
    public required Bind SuggestionsTo { get; init; }

    public override string Sentence =>
        $"An idea for a post goes to {Phrase.Of(SuggestionsTo)}, and whoever sent it sees whether it waits, was used or was not.";

    public override IReadOnlyList<string> KeptBy => ["PostIdeaAnswered"];
}
