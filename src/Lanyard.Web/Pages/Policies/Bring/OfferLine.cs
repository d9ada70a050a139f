using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>One proposal on the page of its section.</summary>
public sealed record OfferLine(SectionModel Page, BroughtRow Row, int Index)
{
    public OfferedControl Offer => Row.Controls[Index];
}
