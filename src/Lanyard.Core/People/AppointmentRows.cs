using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>Making and ending appointments and what hangs on them; each step writes the row and the event together.</summary>
internal static class AppointmentRows
{
    /// <summary>Lets one change of this person's roles through at a time, so that a double click cannot give a role twice.</summary>
    public static Task LockPersonAsync(this Change change, Id<Person> person, CancellationToken ct) =>
        change.Db.Database.ExecuteSqlAsync(
            $"select from person where trust_id = {change.Actor.Trust.Value} and person_id = {person.Value} for no key update",
            ct
        );

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
