using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody came upon a public post or page about the school.</summary>
[Question("mention-found", "I found something public about the school. What do I do?")]
public readonly record struct MentionFound : IQuestion
{
    [Setting("whether it looks false, unsuitable or inflammatory")]
    public bool Harmful { get; init; }
}
