using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Doors;
using Lanyard.Web.Pages.Policies.Board;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>How every school of the trust stands, with the files to take to a meeting.</summary>
[Needs(Permission.SeePolicies, Reach.Trust)]
public sealed class TrustModel(BoardQueries boards, ReportQueries reports, CurrentPerson current, TimeProvider clock)
    : BoardPage(boards, current, clock)
{
    /// <summary>The schools under a policy, the worst first.</summary>
    public IReadOnlyList<(SchoolLine School, StandingCounts Counts)> Lines { get; private set; } = [];

    /// <summary>Those of this page, each with its newest report.</summary>
    public IReadOnlyList<(SchoolLine School, StandingCounts Counts, MadeLine? Made)> Shown { get; private set; } = [];

    public StandingCounts Together { get; private set; } = new([]);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lines =
        [
            .. (await LookAsync(ct))
                .GroupBy(l => l.School)
                .Select(g => (School: g.Key, Counts: StandingCounts.Of(g.Select(l => l.Counts))))
                .OrderBy(l => l.Counts, StandingCounts.WorstFirst)
                .ThenBy(l => l.School.Name, StringComparer.CurrentCulture),
        ];
        Together = StandingCounts.Of(Lines.Select(l => l.Counts));
        var part = Part(Lines, ReportLinks.Trust);
        var made = await reports.LastAsync([.. part.Select(l => l.School.Id)], Day, ct);
        Shown = [.. part.Select(l => (l.School, l.Counts, made.GetValueOrDefault(l.School.Id)))];
    }
}
