using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Components.History;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Evidence.Ledger;

/// <summary>What happened, newest first. Who may see it for some schools only sees the events of those.</summary>
[Needs(Permission.SeeLedger)]
public sealed class IndexModel(ReadLedger ledger, CurrentPerson current) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "school")]
    public string? School { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "day")]
    public DateOnly? Day { get; set; }

    public EventPage Events { get; private set; } = null!;

    public bool Filtered => Chosen is not null || Known(Kind) is not null || Day is not null;

    public bool MayVerify => current.Access.MaySomewhere(Permission.VerifyLedger);

    public IEnumerable<SelectListItem> Schools => Open.Select(s => new SelectListItem(s.Name, s.Slug));

    public static IEnumerable<SelectListItem> KindChoices =>
        EventJson.Kinds.Keys.Select(k => new SelectListItem(KindWords.Of(k), k)).OrderBy(i => i.Text, StringComparer.Ordinal);

    /// <summary>Whose events these are, in words.</summary>
    public string Reach => current.Access.May(Permission.SeeLedger) ? current.Who.TrustName : string.Join(", ", Open.Select(s => s.Name));

    private IEnumerable<SchoolLine> Open => current.Who.Schools.Where(s => current.Access.May(Permission.SeeLedger, s.Id));

    private SchoolLine? Chosen => Open.FirstOrDefault(s => s.Slug == School);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var everything = current.Access.May(Permission.SeeLedger);
        var filter = new LedgerFilter
        {
            School = Chosen?.Id,
            Among = everything ? null : [.. Open.Select(s => s.Id)],
            Kind = Known(Kind),
            Day = Day,
        };
        Events = EventPage.Of(await ledger.PageAsync(filter, EventPage.PlaceIn(Request), Size, ct), Request, 2);
    }

    private static string? Known(string? kind) => kind is not null && EventJson.Kinds.ContainsKey(kind) ? kind : null;
}
