using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>The register of roles with the names of everybody in it.</summary>
public sealed record NamedRegister(IReadOnlyList<RegisterLine> Lines, IReadOnlyDictionary<Id<Person>, NamedPerson> People)
{
    public int Vacancies => Lines.Count(l => l.Vacant);
}

/// <summary>Who holds which role at a school or in the trust, who stands in, and what is vacant.</summary>
public sealed class RegisterQueries(LanyardDb db)
{
    private static readonly Role[] Plain = [.. Enum.GetValues<Role>().Where(Roles.IsPlain)];

    /// <param name="school">Null for the roles of the trust itself.</param>
    public async Task<NamedRegister> OfAsync(Id<School>? school, DateOnly day, CancellationToken ct)
    {
        var appointments = await db
            .Appointments.AsNoTracking()
            .Where(a => (a.School == school || a.School == null) && !Plain.Contains(a.Role))
            .ToListAsync(ct);
        var ids = appointments.Where(a => !a.OverBy(day)).Select(a => a.Id).ToList();
        var deputyships = await db.Deputyships.AsNoTracking().Where(d => ids.Contains(d.Appointment) && d.Until >= day).ToListAsync(ct);
        var lines = RoleRegister.Of(school, appointments, deputyships, day);
        var people = appointments
            .Where(a => !a.OverBy(day))
            .Select(a => a.Person)
            .Concat(deputyships.Select(d => d.Deputy))
            .Distinct()
            .ToList();
        return new(
            lines,
            await db
                .People.AsNoTracking()
                .Where(p => people.Contains(p.Id))
                .Select(p => new NamedPerson(p.Id, p.FullName, p.LeftOn))
                .ToDictionaryAsync(p => p.Id, ct)
        );
    }

    /// <summary>How many roles are vacant at each school of the trust today.</summary>
    public async Task<IReadOnlyDictionary<Id<School>, int>> VacanciesAsync(DateOnly day, CancellationToken ct)
    {
        var appointments = await db
            .Appointments.AsNoTracking()
            .Where(a => a.From <= day && (a.Until == null || a.Until >= day) && !Plain.Contains(a.Role))
            .ToListAsync(ct);
        var schools = await db.Schools.AsNoTracking().Select(s => s.Id).ToListAsync(ct);
        return schools.ToDictionary(s => s, s => RoleRegister.Of(s, appointments, [], day).Count(l => l.Vacant));
    }
}
