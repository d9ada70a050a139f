using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Something came in on an account. Until when must it be answered?</summary>
[Question("message-arrived", "A message came in. Until when must it be answered?")]
public readonly record struct MessageArrived : IQuestion
{
    [Setting("whether it came by a private message")]
    public bool Private { get; init; }
}
