namespace Lanyard.Web.Finding;

/// <summary>
/// Finds one kind of thing for the search box. Found by scanning, so a room that has something to find adds one file. A finder shows only
/// what its own pages would show this person.
/// </summary>
public interface IFinder
{
    /// <summary>The words above what was found.</summary>
    string Heading { get; }

    /// <summary>Where it stands on the page; the smallest comes first.</summary>
    int Order { get; }

    Task<IReadOnlyList<Found>> FindAsync(Sought sought, CancellationToken ct);
}

/// <summary>What was typed, and the same folded for comparing.</summary>
public sealed record Sought(string Text, string Key);

/// <param name="Title">The link's words.</param>
/// <param name="Detail">What tells it from others of the same title.</param>
public sealed record Found(string Title, string Href, string? Detail = null);
