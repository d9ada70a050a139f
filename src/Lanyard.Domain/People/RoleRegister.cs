using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>Somebody who holds a role today, and who stands in for them today.</summary>
public sealed record RoleHolder(Appointment Appointment, IReadOnlyList<Deputyship> Deputies);

/// <summary>A role at a place on a day: who holds it, or since when nobody does, and who begins next.</summary>
/// <param name="VacantSince">The first day without a holder; null when nobody ever held it here, or when it is held.</param>
public sealed record RegisterLine(
    Role Role,
    IReadOnlyList<RoleHolder> Holders,
    bool Vacant,
    DateOnly? VacantSince,
    Appointment? Next,
    IReadOnlyList<Deputyship> DeputiesToCome
);

/// <summary>The register of the roles at a school, or of the trust, but for plain membership. A role that somebody must hold and nobody does is a vacancy.</summary>
public static class RoleRegister
{
    /// <param name="school">Null for the roles of the trust itself.</param>
    /// <param name="appointments">Those at the school and those for the whole trust, old and coming ones too.</param>
    public static IReadOnlyList<RegisterLine> Of(
        Id<School>? school,
        IReadOnlyList<Appointment> appointments,
        IReadOnlyList<Deputyship> deputyships,
        DateOnly day
    )
    {
        ArgumentNullException.ThrowIfNull(appointments);
        ArgumentNullException.ThrowIfNull(deputyships);
        var byAppointment = deputyships.ToLookup(d => d.Appointment);
        return
        [
            .. Roles
                .Table.Values.Where(s => !Roles.IsPlain(s.Role) && s.Seat.HasFlag(school is null ? Seat.Trust : Seat.School))
                .OrderBy(s => s.Role)
                .Select(s => Line(s, [.. appointments.Where(a => a.Role == s.Role && Covers(a, school))], byAppointment, school, day)),
        ];
    }

    private static RegisterLine Line(
        RoleSheet sheet,
        List<Appointment> all,
        ILookup<Id<Appointment>, Deputyship> deputyships,
        Id<School>? school,
        DateOnly day
    )
    {
        var held = all.Where(a => a.HeldOn(day)).OrderBy(a => a.From).ThenBy(a => a.Id).ToList();
        var vacant = held.Count == 0 && Missed(sheet, school);
        return new(
            sheet.Role,
            [.. held.Select(a => new RoleHolder(a, [.. deputyships[a.Id].Where(d => d.HeldOn(day)).OrderBy(d => d.From)]))],
            vacant,
            vacant ? all.Where(a => a.OverBy(day)).Max(a => a.Until)?.AddDays(1) : null,
            all.Where(a => a.From > day).MinBy(a => a.From),
            [.. held.SelectMany(a => deputyships[a.Id]).Where(d => d.From > day).OrderBy(d => d.From)]
        );
    }

    // What may be held for the trust or at a school serves a school either way, and is missed at the school that has neither.
    private static bool Covers(Appointment appointment, Id<School>? school) =>
        appointment.School == school
        || (school is not null && appointment.School is null && Roles.Of(appointment.Role).Seat == Seat.Either);

    private static bool Missed(RoleSheet sheet, Id<School>? school) =>
        sheet.MissedWhenVacant && (school is not null || sheet.Seat == Seat.Trust);
}
