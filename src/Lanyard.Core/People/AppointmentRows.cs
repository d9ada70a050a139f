using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>Making and ending appointments and what hangs on them; each step writes the row and the event together.</summary>
internal static class AppointmentRows
{
    public static Id<Appointment> Appointed(this Change change, Id<Person> person, AppointmentWish wish)
    {
        var id = Id<Appointment>.New(change.Now);
        change.Db.Add(
            new Appointment
            {
                Trust = change.Actor.Trust,
                Id = id,
                Person = person,
                Role = wish.Role,
                School = wish.School,
                From = wish.From,
                Until = wish.Until,
            }
        );
        change.Record(new PersonAppointed(person, id, wish.Role, wish.School, wish.From, wish.Until));
        return id;
    }

    /// <summary>It runs again as it did before somebody was to leave.</summary>
    public static void Resumed(this Change change, Appointment appointment) =>
        change.Record(new AppointmentResumed(appointment.Person, appointment.Id, appointment.Role, appointment.School, appointment.Until));

    /// <summary>Ends it on its last day with its deputyships; one that has not begun by then never will.</summary>
    public static async Task EndAsync(this Change change, Appointment appointment, DateOnly lastDay, CancellationToken ct)
    {
        var deputyships = await change.Db.Deputyships.Where(d => d.Appointment == appointment.Id && d.Until > lastDay).ToListAsync(ct);
        foreach (var deputyship in deputyships)
            change.End(deputyship, appointment, lastDay);
        if (appointment.From > lastDay)
        {
            // Its deputyships go first: they point at it.
            await change.Db.SaveChangesAsync(ct);
            change.Db.Remove(appointment);
            change.Record(new AppointmentWithdrawn(appointment.Person, appointment.Id, appointment.Role, appointment.School));
            return;
        }
        appointment.Until = lastDay;
        change.Record(new AppointmentEnded(appointment.Person, appointment.Id, appointment.Role, appointment.School, lastDay));
    }

    /// <summary>Whoever has no login yet hears of their roles with the invitation.</summary>
    public static async Task TellHolderAsync(this Change change, Id<Person> holder, NotificationKind kind, CancellationToken ct)
    {
        if (await change.Db.Logins.AnyAsync(l => l.Person == holder, ct))
            await change.NotifyAsync(holder, kind, "/", ct);
    }

    public static void End(this Change change, Deputyship deputyship, Appointment of, DateOnly lastDay)
    {
        var began = deputyship.From <= lastDay;
        if (began)
            deputyship.Until = lastDay;
        else
            change.Db.Remove(deputyship);
        change.Record(new DeputyshipEnded(deputyship.Deputy, of.Person, deputyship.Id, of.Role, of.School, began ? lastDay : null));
    }
}
