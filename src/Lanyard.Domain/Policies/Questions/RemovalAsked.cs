using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>A moderator wants to take something down, or to block its author.</summary>
[Question("removal-asked", "May this be taken down, or its author blocked?")]
public readonly record struct RemovalAsked : IQuestion
{
    [Setting("why")]
    public Ground Ground { get; init; }

    [Setting("what the moderator wants to do")]
    public ModerationAct Act { get; init; }

    [Setting("whether breaches by the same person were confirmed before")]
    public bool Repeated { get; init; }
}
