using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>Bramblecote Wood brought its report to the governors today. St Wilgyth's made one, and its governors have not met since.</summary>
public sealed class ReportScene : IDemoScene
{
    private const string Bramblecote = "bramblecote.example";
    private const string Wilgyth = "st-wilgyths.example";

    // A report tells what every other scene did.
    public int Order => 900;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var people = await stage.PeopleAsync(ct);
        Actor Head(string host) => Actor.Of(DemoTrust.Id, people.Single(p => p.Key.Host == host && p.Key.Mailbox == "headteacher").Value);
        foreach (var host in new[] { Bramblecote, Wilgyth })
        {
            var school = schools[host];
            var made = await stage.ReadAsync(db =>
                db.MadeReports.Where(r => r.School == school).Select(r => new { r.Number, r.PresentedOn }).FirstOrDefaultAsync(ct)
            );
            var number = made?.Number ?? await stage.DoAsync<DrawReport, int>(u => u.DoAsync(Head(host), school, null, null, ct));
            if (host == Bramblecote && made?.PresentedOn is null)
                await stage.DoAsync<PresentReport, Done>(u =>
                    u.DoAsync(Head(host), school, number, Bind.Governors, stage.Today, "GB/26/12", ct)
                );
        }
    }
}
