using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>Who may see, add and change whom on the list of people.</summary>
public static class ListOfPeople
{
    /// <summary>Themselves, anybody of the trust with a role for the trust, and those who have to do with a school of theirs.</summary>
    public static bool MaySee(Authority by, PersonStanding person)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        return by.Is(person.Id) || by.May(Permission.SeePeople, null) || person.Schools.Any(s => by.May(Permission.SeePeople, s));
    }

    /// <summary>Who keeps the list of one of the person's schools may put their name right.</summary>
    public static bool MayChange(Authority by, PersonStanding person)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        return by.May(Permission.ManagePeople, null) || person.Schools.Any(s => by.May(Permission.ManagePeople, s));
    }

    public static Refusal? RefuseAdding(Authority by, Role? role, Id<School>? school)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.May(Permission.ManagePeople, school))
            return null;
        return role is null
            ? new("Choose a role at your school for this person: people without one are added by a trust officer.", "role")
            : new("You cannot add people there. Choose a school whose list of people you keep.", "school");
    }

    public static Refusal? RefuseChange(Authority by, PersonStanding person, bool email, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        if (!MayChange(by, person))
            return NotTheirs(person);
        // Their address is their way in: whoever writes it could sign in as them.
        return email && !by.AnswersFor(person.From(today))
            ? new(
                $"{person.Name} holds a role that you cannot appoint to, so you cannot change their email address. Ask a headteacher or a trust officer.",
                "email"
            )
            : null;
    }

    /// <summary>Leaving ends everything they hold, so it takes the right to all of it.</summary>
    public static Refusal? RefuseLeaving(Authority by, PersonStanding person, DateOnly lastDay, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        if (by.Is(person.Id))
            return new("You cannot record that you leave yourself. Ask somebody else who keeps the list of people.");
        if (!MayChange(by, person) || !by.AnswersFor(person.From(today)) || !KeepsAllOf(by, person, today))
            return new($"{person.Name} holds a role that you cannot end. Ask a headteacher or a trust officer to record that they leave.");
        return DateRules.Refuse(lastDay, today, "lastDay", "last day");
    }

    /// <param name="back">The appointments that come back with them.</param>
    public static Refusal? RefuseReturn(
        Authority by,
        PersonStanding person,
        IReadOnlyCollection<Appointment> back,
        DateOnly from,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(person);
        if (by.Is(person.Id))
            return new("You cannot record that you return yourself. Ask somebody else who keeps the list of people.");
        if (person.Person.LeftOn is null)
            return new($"{person.Name} has not left.");
        if (!MayChange(by, person))
            return NotTheirs(person);
        if (!by.AnswersFor(new Access(back.Select(a => new HeldRole(a.Role, a.School)))))
            return new(
                $"{person.Name} held a role that you cannot give back. Record their return without roles, or ask a trust officer.",
                "withRoles"
            );
        return DateRules.Refuse(from, today, "from", "first day");
    }

    public static Refusal NotTheirs(PersonStanding person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new($"You cannot change {person.Name}'s entry. Ask somebody who keeps the list of people at their school.");
    }

    private static bool KeepsAllOf(Authority by, PersonStanding person, DateOnly today) =>
        person.Appointments.Where(a => !a.OverBy(today)).All(a => by.May(Permission.ManagePeople, a.School));
}
