using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Pagination;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Board;

/// <summary>A look at all the schools together, on a day.</summary>
public abstract class BoardPage(BoardQueries boards, CurrentPerson current, TimeProvider clock) : PageModel
{
    /// <summary>As many schools as fit a page.</summary>
    protected const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "on")]
    public DateOnly? On { get; set; }

    /// <summary>How many schools are on the pages before this one.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public int From { get; set; }

    public string TrustName => current.Who.TrustName;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public DateOnly Day => On is { } on && on <= Today ? on : Today;

    /// <summary>The day for links: none on a look at today.</summary>
    public DateOnly? Asked => Day == Today ? null : Day;

    public PageLink? Previous { get; private set; }

    public PageLink? Next { get; private set; }

    protected async Task<IReadOnlyList<SchoolOnBoard>> LookAsync(CancellationToken ct)
    {
        var schools = current.Who.OwnSchools.ToDictionary(s => s.Id);
        var lines = await boards.OfAsync([.. schools.Keys], Day, ct);
        return
        [
            .. lines
                .Select(l => new SchoolOnBoard(schools[l.School], l, StandingCounts.Of(l.Clauses)))
                .OrderBy(l => l.Counts, StandingCounts.WorstFirst)
                .ThenBy(l => l.School.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The lines of this page, with the ways back and on. The whole board is at hand already, so a place in it is a number.</summary>
    protected IReadOnlyList<T> Part<T>(IReadOnlyList<T> all, string page)
    {
        ArgumentNullException.ThrowIfNull(all);
        From = Math.Clamp(From, 0, Math.Max(0, all.Count - 1));
        if (From > 0)
            Previous = new() { Href = BoardLinks.With(page, Asked, Math.Max(0, From - Size)), Text = "Schools before these" };
        if (From + Size < all.Count)
            Next = new() { Href = BoardLinks.With(page, Asked, From + Size), Text = "More schools" };
        return [.. all.Skip(From).Take(Size)];
    }
}

/// <summary>How one school stands under one policy.</summary>
public sealed record SchoolOnBoard(SchoolLine School, BoardLine Line, StandingCounts Counts)
{
    public PlacedPolicy Placed => Line.Placed;

    public string Href => PolicyLinks.Policy(School.Slug, Placed.Held.Key);
}
