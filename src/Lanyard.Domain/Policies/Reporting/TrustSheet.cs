using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Reporting;

/// <summary>The report on all the schools of a trust: how each stands, and what needs somebody there. The worst school comes first.</summary>
public sealed record TrustSheet(string Trust, DateOnly From, DateOnly To, IReadOnlyList<SchoolOnSheet> Schools)
{
    public StandingCounts Counts => StandingCounts.Of(Schools.Select(s => s.Counts));

    /// <summary>The schools at which a policy applied on the day.</summary>
    public int UnderPolicies => Schools.Count(s => s.Policies.Count > 0);

    public static TrustSheet Of(string trust, DateSpan period, IEnumerable<SchoolOnSheet> schools) =>
        new(
            trust,
            period.From,
            period.To,
            [.. schools.OrderBy(s => s.Counts, StandingCounts.WorstFirst).ThenBy(s => s.Name, StringComparer.CurrentCulture)]
        );
}

/// <summary>One school in a report on all of them. Its clauses are left out but for those that need somebody.</summary>
public sealed record SchoolOnSheet(string Name, IReadOnlyList<PolicyOnSheet> Policies, IReadOnlyList<ReportLine> Troubled)
{
    public StandingCounts Counts => StandingCounts.Of(Policies.Select(p => p.Counts));

    public static SchoolOnSheet Of(ReportSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(
            sheet.School,
            [.. sheet.Policies.Select(p => new PolicyOnSheet(p.Title, p.Owner, p.Edition, p.Stands, p.Counts))],
            [.. sheet.NeedingSomebody.Select(n => n.Line)]
        );
    }
}

public sealed record PolicyOnSheet(string Title, string Owner, string Edition, EditionStands Stands, StandingCounts Counts);
