using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>What a person may do on a day: the roles they hold, and those they hold as a deputy.</summary>
public sealed class AccessQueries(LanyardDb db)
{
    public async Task<Access> OfAsync(Id<Person> person, DateOnly day, CancellationToken ct)
    {
        var own = db
            .Appointments.Where(a => a.Person == person && a.From <= day && (a.Until == null || a.Until >= day))
            .Select(a => new
            {
                a.Role,
                a.School,
                DeputyFor = (Id<Person>?)null,
            });
        var asDeputy =
            from d in db.Deputyships
            where d.Deputy == person && d.From <= day && d.Until >= day
            join a in db.Appointments on d.Appointment equals a.Id
            where a.From <= day && (a.Until == null || a.Until >= day)
            select new
            {
                a.Role,
                a.School,
                DeputyFor = (Id<Person>?)a.Person,
            };
        var held = await own.Concat(asDeputy).ToListAsync(ct);
        return new(held.Select(h => new HeldRole(h.Role, h.School, h.DeputyFor)));
    }
}
