using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>An appointment that somebody asks for.</summary>
public sealed record AppointmentWish(Role Role, Id<School>? School, DateOnly From, DateOnly? Until);

/// <summary>Whether an appointment may be made, and whether one may be ended.</summary>
public static class Appointing
{
    public static Refusal? Refuse(Authority by, PersonStanding person, AppointmentWish wish, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(wish);
        return RefuseSeat(wish)
            ?? RefuseAppointer(by, person.Id, wish.Role, wish.School)
            ?? RefuseDates(wish, today)
            ?? RefuseTimes(person, wish);
    }

    /// <summary>The same, asked again: a double click makes one appointment.</summary>
    public static Appointment? Same(PersonStanding person, AppointmentWish wish)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(wish);
        return person.Appointments.FirstOrDefault(a =>
            a.Role == wish.Role && a.School == wish.School && a.From == wish.From && a.Until == wish.Until
        );
    }

    public static Refusal? RefuseEnding(Authority by, Appointment appointment, DateOnly lastDay, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(appointment);
        var name = Roles.Of(appointment.Role).Name;
        if (appointment.OverBy(today))
            return new("This appointment is over already.");
        // One's own role may be laid down, but not made longer.
        var shortens = appointment.Until is null || lastDay <= appointment.Until;
        if (!(by.Is(appointment.Person) && shortens) && !by.MayAppoint(appointment.Role, appointment.School))
            return new($"You cannot end the role {name} there. Ask somebody who may appoint to it.");
        if (by.Is(appointment.Person) && !shortens)
            return new("You cannot make your own appointment longer. Ask somebody else who may appoint to this role.", "until");
        // One that is still to come is withdrawn so; one that was held was held, and stays on record.
        if (appointment.From <= today && lastDay < appointment.From)
            return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Enter a day that is not before the first one, {appointment.From:d MMMM yyyy}."
                ),
                "until"
            );
        return DateRules.Refuse(lastDay, today, "until", "last day");
    }

    public static Refusal? RefuseSeat(AppointmentWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var sheet = Roles.Of(wish.Role);
        if (sheet.Seat.HasFlag(wish.School is null ? Seat.Trust : Seat.School))
            return null;
        return wish.School is null
            ? new($"{sheet.Name} is a role at a school. Choose which school.", "school")
            : new($"{sheet.Name} is a role for the whole trust. Choose the whole trust.", "school");
    }

    public static Refusal? RefuseAppointer(Authority by, Id<Person> person, Role role, Id<School>? school)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.Is(person))
            return new("You cannot appoint yourself. Ask somebody else who may appoint to this role.");
        return by.MayAppoint(role, school)
            ? null
            : new($"You cannot appoint to the role {Roles.Of(role).Name} there. Ask {WhoMay(role)}.", "role");
    }

    public static Refusal? RefuseDates(AppointmentWish wish, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (wish.Until < wish.From)
            return new("Enter a last day that is not before the first day.", "until");
        return DateRules.Refuse(wish.From, today, "from", "first day")
            ?? (wish.Until is { } until ? DateRules.Refuse(until, today, "until", "last day") : null);
    }

    private static Refusal? RefuseTimes(PersonStanding person, AppointmentWish wish)
    {
        if (person.Appointments.Any(a => a.Role == wish.Role && a.School == wish.School && a.Meets(wish.From, wish.Until)))
            return new($"{person.Name} holds this role in that time already.", "role");
        return person.Person.LeftOn is { } left && (wish.Until is null || wish.Until > left)
            ? new(
                $"{person.Name} leaves or has left the trust. Record their return first, or choose a last day before they leave.",
                "person"
            )
            : null;
    }

    private static string WhoMay(Role role) =>
        Roles.MayAppoint(Role.Headteacher, role) ? "the headteacher or a trust officer" : "a trust officer";
}
