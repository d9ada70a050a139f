using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>Somebody who holds a role on a day, or stands in for whoever does.</summary>
internal sealed record RoleHolder(Role Role, Id<School>? School, Id<Person> Person);

/// <summary>Who is to be told of something by their role: the holders and their deputies, asked for together.</summary>
internal static class RoleHolders
{
    /// <param name="schools">Only roles held at one of these; null for every school and the trust.</param>
    public static async Task<IReadOnlyList<RoleHolder>> HoldersOnAsync(
        this LanyardDb db,
        IReadOnlyCollection<Role> roles,
        IReadOnlyCollection<Id<School>>? schools,
        DateOnly day,
        CancellationToken ct
    )
    {
        var held = db.Appointments.Where(a => roles.Contains(a.Role) && a.From <= day && (a.Until == null || a.Until >= day));
        if (schools is not null)
            held = held.Where(a => a.School != null && schools.Contains(a.School.Value));
        var holders = await held.Select(a => new RoleHolder(a.Role, a.School, a.Person)).ToListAsync(ct);
        var deputies = await (
            from appointment in held
            join deputyship in db.Deputyships on appointment.Id equals deputyship.Appointment
            where deputyship.From <= day && deputyship.Until >= day
            select new RoleHolder(appointment.Role, appointment.School, deputyship.Deputy)
        ).ToListAsync(ct);
        return [.. holders, .. deputies];
    }
}
