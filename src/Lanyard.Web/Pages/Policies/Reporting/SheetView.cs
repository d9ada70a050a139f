using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Reporting;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>A report as a page shows it.</summary>
/// <param name="School">The school's name in addresses.</param>
/// <param name="Holders">Who holds the roles that mend things; nobody on a report that is kept as it was.</param>
/// <param name="FileDigest">The digest of its CSV file, once it was made.</param>
public sealed record SheetView(
    ReportSheet Sheet,
    LedgerMark Mark,
    string School,
    IReadOnlyDictionary<Bind, string> Holders,
    string? FileDigest = null
);
