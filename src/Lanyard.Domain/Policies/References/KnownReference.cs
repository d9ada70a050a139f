namespace Lanyard.Domain.Policies.References;

public enum ReferenceKind
{
    Act,
    Guidance,
    Body,
    Service,
    Advice,

    /// <summary>A body that belongs to somebody else's template.</summary>
    Leftover,
}

/// <summary>How far an entry of the list may be relied on.</summary>
public enum ReferenceStatus
{
    /// <summary>Written down from general knowledge.</summary>
    ToBeConfirmed,

    /// <summary>Somebody opened its address on the day on which it was written.</summary>
    LookedUp,
}

/// <summary>A law, guide, body or service that policies name, and where it stands.</summary>
/// <param name="Aliases">What else policies call it.</param>
/// <param name="Position">Where it stands now; null while it is current.</param>
/// <param name="Since">Since when it has stood so, as precisely as is known.</param>
/// <param name="MissedAlways">Whether every policy that does not name it is told so.</param>
/// <param name="MissedBeside">Words beside which it is missed.</param>
/// <param name="LookUp">Where it may be looked up.</param>
/// <param name="Written">When the entry was written; that is not a day on which anybody looked it up, unless <see cref="Status"/> says so.</param>
public sealed record KnownReference(
    string Name,
    ReferenceKind Kind,
    IReadOnlyList<string> Aliases,
    string? Position,
    PartialDate? Since,
    bool MissedAlways,
    IReadOnlyList<string> MissedBeside,
    string? LookUp,
    DateOnly Written,
    ReferenceStatus Status
)
{
    public bool HasMovedOn => Position is not null && Kind != ReferenceKind.Leftover;

    /// <summary>Whether the text names it, by its name or by an alias, as a word of its own.</summary>
    public bool IsNamedIn(string text) => Wording.Names(text, Name) || Aliases.Any(a => Wording.Names(text, a));
}

/// <summary>How words are looked for in the text of a policy.</summary>
public static class Wording
{
    /// <summary>Whether the text holds these words, in any case, not inside another word.</summary>
    public static bool Names(string text, string words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; )
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
            at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }
}
