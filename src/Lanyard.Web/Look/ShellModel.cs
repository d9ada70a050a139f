namespace Lanyard.Web.Look;

/// <summary>What the frame around a page shows. Signed out, only the mark and the way in.</summary>
public sealed class ShellModel
{
    /// <summary>Who is here; null when nobody is signed in.</summary>
    public PersonInShell? Person { get; set; }

    /// <summary>The school this page is about; null for the trust as a whole.</summary>
    public SchoolInShell? School { get; set; }

    /// <summary>The schools this person may switch to, the present one among them.</summary>
    public IReadOnlyList<SchoolInShell> Schools { get; set; } = [];

    /// <summary>The rooms this person may enter, each with its pages.</summary>
    public IReadOnlyList<RoomInShell> Rooms { get; set; } = [];

    /// <summary>Notifications not yet read; null when there is no bell.</summary>
    public int? Unread { get; set; }
    public bool Demo { get; set; }

    /// <summary>Something broke and nobody knows who is here: the mark alone.</summary>
    public bool Bare { get; set; }

    public bool SignedIn => Person is not null;
}

/// <param name="Name">The whole name as its owner writes it.</param>
/// <param name="Note">What they are here, such as `Headteacher`, or for whom they deputise.</param>
public sealed record PersonInShell(string Name, string? Note = null);

/// <param name="Href">Where choosing this school leads.</param>
public sealed record SchoolInShell(string Name, string Href, bool Current = false);

public sealed record RoomInShell(Room Room, IReadOnlyList<PageInShell> Pages)
{
    /// <summary>The words above the room's pages; the first room needs none.</summary>
    public string? Label =>
        Room switch
        {
            Room.Home => null,
            Room.Operator => "Running Lanyard",
            _ => Room.ToString(),
        };
}

public sealed record PageInShell(string Label, string Href, bool Current = false);
