using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Platforms;

/// <summary>What can be taken in. Refused are shapes that no platform sends, never opinions.</summary>
public static class IncomingRules
{
    public const int LongestText = 20_000;
    public const int LongestKey = 300;
    public const int LongestName = 200;
    public const int LongestLink = 2_000;
    public const int MostMedia = 20;

    /// <summary>Clocks of two machines differ a little; more than this is a mistake.</summary>
    private static readonly TimeSpan s_ahead = TimeSpan.FromMinutes(10);

    private static readonly DateTimeOffset s_earliest = new(2004, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<Refusal> Refusals(this IncomingMessage message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (Needed(message.Key, "key", "the platform's own id of the message", LongestKey) is { } key)
            yield return key;
        if (Needed(message.AuthorKey, "authorKey", "the platform's own id of its author", LongestKey) is { } authorKey)
            yield return authorKey;
        if (message.AuthorName.Length > LongestName)
            yield return TooLong("authorName", LongestName);
        if (message.GoneAt is null && message.Text.Length == 0 && message.Media.Count == 0)
            yield return new("Give the text of the message, or the link of what it shows.", "text");
        if (message.Text.Length > LongestText)
            yield return TooLong("text", LongestText);
        if (message.SentAt > now + s_ahead)
            yield return new("A message cannot have been sent in the future.", "sentAt");
        if (message.SentAt < s_earliest)
            yield return new("Give the moment when it was sent, in this century's social media.", "sentAt");
        if (message.EditedAt < message.SentAt || message.EditedAt > now + s_ahead)
            yield return new("A message is edited after it was sent, and not in the future.", "editedAt");
        if (message.GoneAt < message.SentAt || message.GoneAt > now + s_ahead)
            yield return new("A message is deleted after it was sent, and not in the future.", "goneAt");
        foreach (var (name, value) in Marks(message))
        {
            if (value?.Length > LongestKey)
                yield return TooLong(name, LongestKey);
        }
        if (message.Link is { } link && !IsLink(link))
            yield return new("Give a link that begins with https:// or http:// and can be opened.", "link");
        if (message.Media.Count > MostMedia)
            yield return new($"Give {MostMedia} links of pictures at most.", "media");
        if (message.Media.Any(m => !IsLink(m)))
            yield return new("Give each picture as a link that begins with https:// or http:// and can be opened.", "media");
    }

    /// <summary>Whether a browser may be sent there.</summary>
    public static bool IsLink(string link) =>
        link.Length <= LongestLink
        && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private static IEnumerable<(string Name, string? Value)> Marks(IncomingMessage message) =>
        [("thread", message.Thread), ("post", message.Post), ("inReplyTo", message.InReplyTo), ("language", message.Language)];

    private static Refusal? Needed(string value, string field, string what, int longest) =>
        string.IsNullOrWhiteSpace(value) ? new($"Give {what}.", field)
        : value.Length > longest ? TooLong(field, longest)
        : null;

    private static Refusal TooLong(string field, int longest) => new($"This must be {longest} characters or fewer.", field);
}
