using System.Text;

namespace Lanyard.Domain.Platforms;

/// <summary>What something that came in is. The names are stored.</summary>
public enum MessageKind
{
    /// <summary>A comment under a post of ours.</summary>
    Comment,

    /// <summary>An answer to another comment.</summary>
    Reply,

    /// <summary>Somebody named the account in a post of their own.</summary>
    Mention,
    PrivateMessage,
    Review,
}

/// <summary>
/// Something that came in on an account, in no platform's own words any more. The same message may come twice, late, edited, or as the news
/// that it is gone.
/// </summary>
/// <param name="Key">The platform's own id of it.</param>
/// <param name="AuthorKey">The platform's own id of whoever wrote it; people change the name that they show.</param>
/// <param name="SentAt">The platform's moment, from which time is counted.</param>
public sealed record IncomingMessage(string Key, MessageKind Kind, string AuthorKey, string AuthorName, string Text, DateTimeOffset SentAt)
{
    /// <summary>What it belongs to, so that a conversation can be read together.</summary>
    public string? Thread { get; init; }

    /// <summary>The post of ours that it stands under.</summary>
    public string? Post { get; init; }

    /// <summary>The message that it answers.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>The language, as a code such as <c>en</c> or <c>cy</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Where it can be seen on the platform.</summary>
    public string? Link { get; init; }

    /// <summary>Where its pictures and films lie. Nothing is ever fetched from there by itself.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>When its author last changed it.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>When it was deleted on the platform.</summary>
    public DateTimeOffset? GoneAt { get; init; }

    /// <summary>The same without what no database can hold: NUL characters, and halves of characters that stand alone.</summary>
    public IncomingMessage Storable() =>
        this with
        {
            Key = Held(Key),
            AuthorKey = Held(AuthorKey),
            AuthorName = Held(AuthorName),
            Text = Held(Text),
            Thread = Thread is null ? null : Held(Thread),
            Post = Post is null ? null : Held(Post),
            InReplyTo = InReplyTo is null ? null : Held(InReplyTo),
            Language = Language is null ? null : Held(Language),
        };

    private static string Held(string text)
    {
        if (!text.Contains('\0', StringComparison.Ordinal) && !HasHalves(text))
            return text;
        var held = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
                held.Append(rune);
        }
        return held.ToString();
    }

    private static bool HasHalves(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }
        return false;
    }
}
