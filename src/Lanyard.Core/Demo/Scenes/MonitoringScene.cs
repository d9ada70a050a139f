using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>Bramblecote Wood told its people what it monitors, and one of them has read it. St Wilgyth's has a draft that waits for its head.</summary>
public sealed class MonitoringScene : IDemoScene
{
    private const string Bramblecote = "bramblecote.example";
    private const string Wilgyth = "st-wilgyths.example";

    public int Order => 60;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var people = await stage.PeopleAsync(ct);
        Actor Of(string host, string mailbox) =>
            Actor.Of(DemoTrust.Id, people.Single(p => p.Key.Host == host && p.Key.Mailbox == mailbox).Value);
        var notices = await stage.ReadAsync(db => db.MonitoringNotices.ToListAsync(ct));

        var issued = notices.Find(n => n.School == schools[Bramblecote])?.Number;
        issued ??= await stage.DoAsync<IssueNotice, int>(u =>
            u.DoAsync(
                Of(Bramblecote, "headteacher"),
                schools[Bramblecote],
                new()
                {
                    LooksAt = [Monitored.SchoolSystems],
                    Purposes = [MonitoringPurpose.Standards, MonitoringPurpose.UnauthorisedUse, MonitoringPurpose.Crime],
                    AuthorisedBy = Role.Headteacher,
                    Basis = LawfulBasis.LegitimateInterests,
                    How =
                        "The business manager looks at one device or one hour, never at everything.\nThe headteacher and the person concerned see what was found. It is deleted after three months.",
                    Contact = "The data protection officer, dpo@ottermoor.example",
                    Assessed = stage.Today.AddMonths(-2),
                },
                stage.Today,
                ct
            )
        );
        await stage.DoAsync<ReadNotice, DateOnly>(u => u.DoAsync(Of(Bramblecote, "office"), schools[Bramblecote], issued.Value, ct));

        if (!notices.Exists(n => n.School == schools[Wilgyth]))
            await stage.DoAsync<WriteNotice, Done>(u =>
                u.DoAsync(
                    Of(Wilgyth, "headteacher"),
                    schools[Wilgyth],
                    new()
                    {
                        LooksAt = [Monitored.FilterLog],
                        Purposes = [MonitoringPurpose.UnauthorisedUse],
                        AuthorisedBy = Role.Headteacher,
                        Basis = LawfulBasis.PublicTask,
                        How = "The filter's log is kept for six months. It is opened when the safeguarding lead asks for it.",
                        Contact = "The school office",
                    },
                    ct
                )
            );
    }
}
