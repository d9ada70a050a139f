using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>
/// Three schools enter their year and say how they count; one has only its closing hour, and its administrator has term dates to bring in; one knows no
/// term dates yet. A calendar that somebody has touched is left alone.
/// </summary>
public sealed class CalendarScene(BankHolidays holidays) : IDemoScene
{
    private static readonly (string Host, bool Year, LocalPractice Practice)[] Schools =
    [
        ("st-wilgyths.example", false, LocalPractice.Usual with { ClosingHour = new TimeOnly(15, 45) }),
        ("lighters-wharf.example", true, LocalPractice.Usual with { ClosingHour = new TimeOnly(16, 0), ClosedDaysAreWorkingDays = false }),
        ("queen-aelfwyn.example", true, LocalPractice.Usual with { ClosingHour = new TimeOnly(16, 30) }),
        ("anvil-hill.example", true, LocalPractice.Usual with { ClosingHour = new TimeOnly(17, 30), WeekendReliefNeverShortens = true }),
    ];

    public int Order => 40;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var people = await stage.PeopleAsync(ct);
        var touched = await stage.ReadAsync(db => db.SchoolPractices.Select(p => p.School).ToListAsync(ct));
        foreach (var (host, year, practice) in Schools.Where(s => !touched.Contains(schools[s.Host])))
        {
            var keeper = people.First(p => p.Key.Roles.Any(r => r.Role == Role.Administrator && r.At == host)).Value;
            var actor = Actor.Of(DemoTrust.Id, keeper);
            if (year)
                await EnterAsync(stage, actor, schools[host], ct);
            // Last, so that a story that was stopped half way is told again from here.
            await stage.DoAsync<SetLocalPractice, Done>(u => u.DoAsync(actor, schools[host], practice, ct));
        }
    }

    private async Task EnterAsync(DemoStage stage, Actor actor, Id<School> school, CancellationToken ct)
    {
        foreach (var (kind, name, from, to) in DemoYear.Of(SchoolYear.Of(stage.Today, Nation.EnglandAndWales), holidays))
            await stage.DoAsync<AddCalendarEntry, AddedEntry>(u =>
                u.DoAsync(
                    actor,
                    new()
                    {
                        School = school,
                        Kind = kind,
                        Name = name,
                        From = from,
                        To = to,
                    },
                    ct
                )
            );
    }
}
