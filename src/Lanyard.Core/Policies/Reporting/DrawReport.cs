using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Reporting;

/// <summary>Makes the report on every clause at a school, and keeps it as it is, so that governors read what was brought to them.</summary>
public sealed class DrawReport(Changes changes, ReportQueries reports, PolicyQueries policies)
{
    public async Task<Outcome<int>> DoAsync(Actor actor, Id<School> school, DateOnly? from, DateOnly? to, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return Refusal.Missing("There is no such school.");
        var today = UkTime.DateOf(change.Now);
        var period = ReportPeriod.Read(from, to, today);
        if (!period.Ok)
            return period.Refused<int>();
        var ledger = await reports.LedgerAsync(ct);
        var sheet = await reports.SheetAsync(school, period.Value, ct);
        if (sheet.Policies.Count == 0)
            return new Refusal("No policy applied at the school on that day, so there is nothing to report.");
        var over = await policies.OverAsync(school, today, ct);
        var number = (await change.Db.MadeReports.Where(r => r.School == school).MaxAsync(r => (int?)r.Number, ct) ?? 0) + 1;
        change.Db.Add(
            new MadeReport
            {
                Trust = actor.Trust,
                School = school,
                Number = number,
                From = period.Value.From,
                To = period.Value.To,
                MadeOn = today,
                MadeBy = actor.Person,
                Sheet = sheet,
                LedgerEvent = ledger.Event,
                LedgerDigest = ledger.Digest,
                NextDue = Reporting(over).Where(c => c.PresentTo.Count == 0).Min(c => c.NextAfter(today)),
            }
        );
        change.Record(
            new ReportDrawn(
                school,
                number,
                period.Value.From,
                period.Value.To,
                sheet.Counts.Total,
                sheet.Counts.Of(Standing.Broken),
                await ReportCsv.DigestAsync(sheet, ledger)
            ),
            Clauses(over)
        );
        await change.CommitAsync(ct);
        return number;
    }

    internal static IEnumerable<ComplianceReporting> Reporting(IEnumerable<PlacedPolicy> over) =>
        over.SelectMany(p => p.Text.Controls).Select(b => b.Control).OfType<ComplianceReporting>();

    internal static IReadOnlyList<string> Clauses(IEnumerable<PlacedPolicy> over) =>
        [.. over.SelectMany(p => ClauseName.Of(p.Text, p.Edition.Number, Capability.ComplianceReporting))];
}
