using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>Where a policy is brought, at a school or for the trust.</summary>
/// <param name="Slug">The school's; null for the trust.</param>
public sealed record BringLinks(string? Slug)
{
    public string Start => Slug is null ? "/trust/policies/bring" : $"/s/{Slug}/policies/bring";

    public string Document(Id<BroughtDocument> document) => $"{Start}/{document}";

    public string Section(Id<BroughtDocument> document, int section) => $"{Document(document)}/section/{section}";

    /// <summary>The clause where it stands among those of its section.</summary>
    public string Clause(Id<BroughtDocument> document, BroughtRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"{Section(document, row.SectionNumber)}#clause-{row.Position}";
    }

    public string Settings(Id<BroughtDocument> document, int position, int offer) => $"{Document(document)}/clause/{position}/{offer}";

    public string Add(Id<BroughtDocument> document, int position) => $"{Document(document)}/clause/{position}/add";

    public string Draft(Id<BroughtDocument> document) => $"{Document(document)}/draft";
}
