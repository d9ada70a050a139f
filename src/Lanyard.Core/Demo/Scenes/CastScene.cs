using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>The cast comes in and takes up its roles: the trust officer by the operator's hand, everybody else by hers.</summary>
public sealed class CastScene : IDemoScene
{
    public int Order => 20;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var there = new Dictionary<DemoPerson, Id<Person>>(await stage.PeopleAsync(ct));
        var held = await stage.ReadAsync(db =>
            db.Appointments.Select(a => new ValueTuple<Id<Person>, Role, Id<Domain.Schools.School>?>(a.Person, a.Role, a.School))
                .ToHashSetAsync(ct)
        );
        var actor = DemoStage.Operator;
        foreach (var person in DemoCast.People)
        {
            if (!there.TryGetValue(person, out var id))
                id = await stage.DoAsync<AddPerson, Id<Person>>(u =>
                    u.DoAsync(actor, new() { FullName = person.FullName, Email = person.Email }, ct)
                );
            foreach (var role in person.Roles)
            {
                Id<Domain.Schools.School>? school = role.At is { } host ? schools[host] : null;
                if (!held.Contains((id, role.Role, school)))
                    await stage.DoAsync<Appoint, Id<Appointment>>(u =>
                        u.DoAsync(
                            actor,
                            new()
                            {
                                Person = id,
                                Role = role.Role,
                                School = school,
                                From = stage.Today.AddDays(-role.SinceDays),
                                Until = role.UntilDays is { } days ? stage.Today.AddDays(-days) : null,
                            },
                            ct
                        )
                    );
            }
            if (person.Roles.Any(r => r.Role == Role.TrustOfficer))
                actor = Actor.Of(DemoTrust.Id, id);
        }
        await stage.LetInAsync(DemoCast.People.Where(p => p.Email is not null && p.Mailbox != InvitationScene.Invited), ct);
    }
}
