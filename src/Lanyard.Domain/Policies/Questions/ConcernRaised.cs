using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody has seen, done or suffered something that a policy may want reported. Who is told?</summary>
[Question("concern-raised", "Who must be told of this?")]
public readonly record struct ConcernRaised : IQuestion
{
    [Setting("what it is about")]
    public ConcernKind About { get; init; }

    [Setting("whether the person concerned belongs to the family of the person who asks")]
    public bool Family { get; init; }

    [Setting("whom it concerns, when that is somebody to whom reports go")]
    public Bind? Concerns { get; init; }
}
