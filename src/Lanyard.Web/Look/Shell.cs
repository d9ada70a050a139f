using Lanyard.Core.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Diagnostics;

namespace Lanyard.Web.Look;

/// <summary>Builds the frame once for each response: who is here comes from the doors, the rest from those who know.</summary>
public sealed class Shell(CurrentPerson current, IEnumerable<IShellFeed> feeds, IEnumerable<INavigation> navigation)
{
    private ShellModel? _model;

    public async Task<ShellModel> Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_model is null)
        {
            var model = new ShellModel { Bare = context.Features.Get<IExceptionHandlerFeature>() is not null };
            if (current.SignedIn)
            {
                var here = current.School ?? (current.Who.OwnSchools.Count > 0 ? current.Who.OwnSchools[0] : null);
                model.Person = new(current.Who.FullName, current.Who.TrustName);
                model.Schools = Schools(context);
                model.School = model.Schools.Count == 1 ? model.Schools[0] : model.Schools.FirstOrDefault(s => s.Current);
                model.Rooms = Rooms(context.Request.Path, here);
            }

            foreach (var feed in feeds)
            {
                await feed.Feed(model, context);
            }

            _model = model;
        }

        return _model;
    }

    /// <summary>Choosing another school stays on the same page where the address names a school and nothing of that school's own.</summary>
    private List<SchoolInShell> Schools(HttpContext context)
    {
        var samePage =
            current.School is { } here
            && context.Request.RouteValues.Keys.All(key => key is "page" or "school")
            && context.Request.Path.Value!.Split('/').Contains(here.Slug, StringComparer.OrdinalIgnoreCase);
        SchoolInShell[] all = current.Who.OwnSchools.Count > 1 ? [new("All schools", "/", current.School is null)] : [];
        return
        [
            .. all,
            .. current.Who.OwnSchools.Select(school => new SchoolInShell(
                school.Name,
                samePage ? Swapped(context.Request.Path, school.Slug) : $"/s/{school.Slug}",
                school.Id == current.School?.Id
            )),
        ];
    }

    /// <summary>The address with another school in the place of this one: the first part that names it.</summary>
    private string Swapped(PathString path, string slug)
    {
        var parts = path.Value!.Split('/');
        parts[Array.FindIndex(parts, p => p.Equals(current.School!.Slug, StringComparison.OrdinalIgnoreCase))] = slug;
        return string.Join('/', parts);
    }

    private List<RoomInShell> Rooms(PathString path, SchoolLine? here)
    {
        var open = navigation
            .OrderBy(n => n.GetType().FullName, StringComparer.Ordinal)
            .GroupBy(n => n.Room, n => n.Items)
            .OrderBy(room => room.Key)
            .Select(room =>
                (Room: room.Key, Pages: room.SelectMany(i => i).Where(i => MayOpen(i, here)).Select(i => Page(i, here)).ToList())
            )
            .Where(r => r.Pages.Count > 0)
            .ToList();
        var nearest = open.SelectMany(r => r.Pages).Where(p => Covers(p, path)).MaxBy(p => p.Href.Length);
        return [.. open.Select(r => new RoomInShell(r.Room, [.. r.Pages.Select(p => p with { Current = p == nearest })]))];
    }

    private bool MayOpen(NavigationItem item, SchoolLine? here) =>
        (here is not null || !item.NamesSchool)
        && DoorKeeper.Allows(current.Access, new(item.Needs, item.Reach), item.NamesSchool ? here : null);

    private static PageInShell Page(NavigationItem item, SchoolLine? here) =>
        new(item.Label, item.Href.Replace("{school}", here?.Slug, StringComparison.Ordinal));

    private static bool Covers(PageInShell page, PathString path) =>
        page.Href == "/" ? path == "/" : path.StartsWithSegments(page.Href, StringComparison.OrdinalIgnoreCase);
}
