using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>Who manages whom; and Queen Ælfwyn's head is away for the week, with his deputy head standing in.</summary>
public sealed class StandingInScene : IDemoScene
{
    private const string Aelfwyn = "queen-aelfwyn.example";

    public int Order => 30;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var people = await stage.PeopleAsync(ct);
        var officer = people.Single(p => p.Key.Roles.Any(r => r.Role == Role.TrustOfficer)).Value;
        await ManagersAsync(stage, people, officer, ct);

        var head = people.Single(p => p.Key is { Host: Aelfwyn, Mailbox: "headteacher" }).Value;
        var deputy = people.Single(p => p.Key is { Host: Aelfwyn, Mailbox: "deputy.head" }).Value;
        var headship = await stage.ReadAsync(db =>
            db.Appointments.Where(a => a.Person == head && a.Role == Role.Headteacher).Select(a => a.Id).FirstAsync(ct)
        );
        if (await stage.ReadAsync(db => db.Deputyships.AnyAsync(d => d.Appointment == headship, ct)))
            return;
        await stage.DoAsync<NameDeputy, Id<Deputyship>>(u =>
            u.DoAsync(
                Actor.Of(DemoTrust.Id, officer),
                new()
                {
                    Appointment = headship,
                    Deputy = deputy,
                    From = stage.Today,
                    Until = stage.Today.AddDays(6),
                },
                ct
            )
        );
    }

    /// <summary>The trust officer manages the heads, and each head those who work at the school.</summary>
    private static async Task ManagersAsync(
        DemoStage stage,
        IReadOnlyDictionary<DemoPerson, Id<Person>> people,
        Id<Person> officer,
        CancellationToken ct
    )
    {
        var managed = await stage.ReadAsync(db => db.LineManagements.Select(l => l.Person).ToHashSetAsync(ct));
        foreach (var (person, id) in people.Where(p => Works(p.Key) && !managed.Contains(p.Value)))
        {
            var head = people.FirstOrDefault(p => p.Key.Host == person.Host && p.Key.Roles.Any(r => r.Role == Role.Headteacher)).Value;
            var manager = head == default || head == id ? officer : head;
            if (manager != id)
                await stage.DoAsync<SetLineManager, Done>(u => u.DoAsync(Actor.Of(DemoTrust.Id, officer), id, manager, ct));
        }
    }

    private static bool Works(DemoPerson person) =>
        !person.Roles.Any(r => r.Role is Role.Chair or Role.Governor or Role.Volunteer or Role.Contractor);
}
