using Lanyard.Domain.People;
using Lanyard.Screening.Names;
using Lanyard.Web.Doors;
using Lanyard.Web.Finding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Search;

[Needs(Permission.UseLanyard)]
public sealed class IndexModel(IEnumerable<IFinder> finders) : PageModel
{
    private const int Longest = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    public IReadOnlyList<(string Heading, IReadOnlyList<Found> Found)> Groups { get; private set; } = [];

    public bool Asked => Text.Length > 0;

    public string Text { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Text = Lanyard.Domain.Kernel.Text.Line(Typed);
        if (Text.Length > Longest)
            Text = Text[..Longest];
        var key = NameKey.Of(Text);
        if (key.Length == 0)
            return;
        var groups = new List<(string, IReadOnlyList<Found>)>();
        foreach (var finder in finders.OrderBy(f => f.Order))
        {
            if (await finder.FindAsync(new(Text, key), ct) is { Count: > 0 } found)
                groups.Add((finder.Heading, found));
        }
        Groups = groups;
    }
}
