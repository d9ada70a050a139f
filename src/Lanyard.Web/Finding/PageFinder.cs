using Lanyard.Screening.Names;
using Lanyard.Web.Look;

namespace Lanyard.Web.Finding;

/// <summary>The pages of the side navigation, by their names: for people who know what they want and not where it is.</summary>
public sealed class PageFinder(Shell shell, IHttpContextAccessor http) : IFinder
{
    public string Heading => "Pages";
    public int Order => 0;

    public async Task<IReadOnlyList<Found>> FindAsync(Sought sought, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sought);
        var model = await shell.Of(http.HttpContext!);
        return
        [
            .. model
                .Rooms.SelectMany(r => r.Pages.Select(p => (r.Label, Page: p)))
                .Where(p => NameKey.Of($"{p.Label} {p.Page.Label}").Contains(sought.Key, StringComparison.Ordinal))
                .Select(p => new Found(p.Page.Label, p.Page.Href, p.Label)),
        ];
    }
}
