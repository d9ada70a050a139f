using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

/// <summary>A deputyship that somebody asks for.</summary>
public sealed record DeputyWish(DateOnly From, DateOnly Until);

/// <summary>Whether somebody may stand in for the holder of a role.</summary>
public static class Deputising
{
    public const int LongestDays = 366;

    public static Refusal? Refuse(
        Authority by,
        Appointment appointment,
        IReadOnlyList<Deputyship> others,
        PersonStanding deputy,
        DeputyWish wish,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(appointment);
        ArgumentNullException.ThrowIfNull(deputy);
        ArgumentNullException.ThrowIfNull(wish);
        return RefuseNamer(by, appointment)
            ?? RefuseDeputy(by, appointment, deputy, wish)
            ?? RefuseDays(appointment, wish, today)
            ?? (
                others.Any(d => d.Deputy == deputy.Id && d.From <= wish.Until && wish.From <= d.Until)
                    ? new($"{deputy.Name} is the deputy for some of these days already.", "from")
                    : null
            );
    }

    /// <summary>Whoever may appoint to the role, and its holder, who lends what is theirs.</summary>
    public static bool MayName(Authority by, Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(appointment);
        return by.Is(appointment.Person) || by.MayAppoint(appointment.Role, appointment.School);
    }

    public static Refusal? RefuseNamer(Authority by, Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        return MayName(by, appointment)
            ? null
            : new(
                $"You cannot name a deputy for the role {Roles.Of(appointment.Role).Name} there. Ask its holder, or somebody who may appoint to it."
            );
    }

    private static Refusal? RefuseDeputy(Authority by, Appointment appointment, PersonStanding deputy, DeputyWish wish)
    {
        if (deputy.Id == appointment.Person)
            return new("Nobody is their own deputy. Choose somebody else.", "deputy");
        if (by.Is(deputy.Id))
            return new(
                "You cannot name yourself as a deputy. Ask the holder of the role, or somebody else who may appoint to it.",
                "deputy"
            );
        return deputy.Person.LeftOn < wish.Until
            ? new($"{deputy.Name} leaves or has left the trust by then. Choose somebody else.", "deputy")
            : null;
    }

    private static Refusal? RefuseDays(Appointment appointment, DeputyWish wish, DateOnly today)
    {
        if (DateRules.Refuse(wish.From, today, "from", "first day") is { } slip)
            return slip;
        if (wish.Until < wish.From)
            return new("Enter a last day that is not before the first day.", "until");
        if (wish.Until < today)
            return new("Enter a last day that is today or later.", "until");
        if (wish.Until.DayNumber - wish.From.DayNumber >= LongestDays)
            return new("Enter a last day within a year of the first. For longer, appoint somebody to the role.", "until");
        return wish.From < appointment.From || wish.Until > (appointment.Until ?? DateOnly.MaxValue)
            ? new("Choose days on which the role itself is held.", "from")
            : null;
    }
}
