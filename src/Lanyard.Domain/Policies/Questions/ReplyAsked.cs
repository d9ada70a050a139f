using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to answer a comment or message as the school.</summary>
[Question("reply-asked", "May I send this reply from an official account?")]
public readonly record struct ReplyAsked : IQuestion
{
    [Setting("whether its author is unsure about it")]
    public bool InDoubt { get; init; }

    [Setting("whether it answers somebody who criticises")]
    public bool ToCriticism { get; init; }

    [Setting("whether it gives the author's own view")]
    public bool Opinion { get; init; }
}
