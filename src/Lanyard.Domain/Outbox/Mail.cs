using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Outbox;

/// <summary>
/// A letter written out. Headers are single lines without control characters whatever they were made from, so nothing that somebody typed
/// can add a header or a recipient.
/// </summary>
public sealed record Mail
{
    private const int LongestSubject = 200;

    public Mail(string toAddress, string toName, string subject, string body, string messageId)
    {
        ArgumentNullException.ThrowIfNull(body);
        (ToAddress, ToName, MessageId) = (Text.Line(toAddress), Text.Line(toName), Text.Line(messageId));
        var line = Text.Line(subject);
        Subject =
            line.Length <= LongestSubject
                ? line
                : line[..(char.IsHighSurrogate(line[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject)];
        Body = body;
    }

    public string ToAddress { get; }
    public string ToName { get; }
    public string Subject { get; }

    /// <summary>Plain text.</summary>
    public string Body { get; }

    /// <summary>The same for every try of one letter, without angle brackets.</summary>
    public string MessageId { get; }
}

/// <summary>Whatever can send mail. It never throws for what the network or the other side does.</summary>
public interface ISendMail
{
    Task<Delivery> SendAsync(Mail mail, CancellationToken ct);
}
