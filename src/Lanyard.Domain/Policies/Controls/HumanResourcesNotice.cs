using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Tells human resources of a case. The notice carries a reference and the class of the case, and never its content.</summary>
[ControlKind("human-resources-notice", Capability.HrNotification, Awaits = "the concerns room")]
public sealed record HumanResourcesNotice : Control
{
    [Setting("whose human resources")]
    public required Level Of { get; init; }

    [Setting("of which cases, as the policy classes them")]
    public ConductClass? Class { get; init; }

    [Setting("whether the case itself stays inside the school")]
    public bool HandledInternally { get; init; }

    [Setting("whether there is no case of which they are not told")]
    public bool Always { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"human resources of the {Phrase.Of(Of)} are told of",
            Always ? "every case without exception"
                : Class is { } grave ? $"each case of {Phrase.Of(grave)} conduct"
                : "such cases",
            HandledInternally ? "that the school handles itself" : null
        );

    public override IReadOnlyList<string> KeptBy => ["HumanResourcesTold"];

    public override IReadOnlyList<string> BrokenBy => ["CaseClosedWithoutNotice"];
}
