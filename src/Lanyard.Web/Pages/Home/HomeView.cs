using System.Globalization;
using Lanyard.Core.Demo;
using Lanyard.Core.Home;
using Lanyard.Domain.People;

namespace Lanyard.Web.Pages.Home;

/// <summary>A home page in words.</summary>
public sealed record HomeView(HomeAsk Ask, HomePage Page)
{
    public string Day => Ask.Today.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public bool NothingWaits => Page.DueToday.Count == 0 && Page.Waiting.Count == 0;

    /// <summary>A school is named beside a to-do where the page is about more than one.</summary>
    public bool NamesSchools => Ask.Everywhere && Ask.Schools.Count > 1;

    /// <summary>In the demo, who of the cast this is, so that the page can say what there is to see.</summary>
    public DemoPerson? DemoPerson =>
        Ask.Everywhere && Ask.Who.Trust == DemoTrust.Id ? DemoCast.People.FirstOrDefault(p => p.FullName == Ask.Who.FullName) : null;

    /// <summary>What they are: for the trust first, then school by school.</summary>
    public IEnumerable<(string Place, string Roles)> Roles =>
        Ask
            .Who.Access.Held.Where(h => Ask.At is null || h.School is null || h.School == Ask.At.Id)
            .GroupBy(h => h.School)
            .Select(g =>
                (Place: PlaceOf(g.Key), Roles: string.Join(", ", g.OrderBy(h => h.DeputyFor is not null).ThenBy(h => h.Role).Select(Words)))
            )
            .OrderBy(p => p.Place != Ask.Who.TrustName)
            .ThenBy(p => p.Place, StringComparer.Ordinal);

    private string PlaceOf(Domain.Kernel.Id<Domain.Schools.School>? school) =>
        school is null ? Ask.Who.TrustName : Ask.Who.Schools.First(s => s.Id == school).Name;

    private static string Words(HeldRole held) =>
        held.DeputyFor is null
            ? Domain.People.Roles.Of(held.Role).Name
            : $"deputy for the {Domain.People.Roles.Of(held.Role).Name.ToLowerInvariant()}";
}
