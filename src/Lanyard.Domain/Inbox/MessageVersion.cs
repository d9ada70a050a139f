using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Inbox;

/// <summary>What a message said before its author changed it.</summary>
public sealed class MessageVersion
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Message> Message { get; init; }
    public required int Number { get; init; }
    public required string Text { get; init; }

    /// <summary>When its author made it say something else; ours where the platform gives no moment.</summary>
    public required DateTimeOffset Until { get; init; }
}
