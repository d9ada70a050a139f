using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.People;

/// <summary>A small trust to reason about: two schools, some people, and a day.</summary>
internal static class Cast
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 3, 2);
    public static Id<Trust> Trust { get; } = Id<Trust>.New(Moment);
    public static Id<School> Meadow { get; } = Id<School>.New(Moment);
    public static Id<School> Gorse { get; } = Id<School>.New(Moment);
    public static Person Amina { get; } = Somebody("Amina Khan");
    public static Person Bryn { get; } = Somebody("Bryn Evans");
    public static Person Ciara { get; } = Somebody("Ciara Ní Bhriain");

    public static Person Somebody(string name, DateOnly? leftOn = null) =>
        new()
        {
            Trust = Trust,
            Id = Id<Person>.New(Moment),
            FullName = name,
            NameKey = name,
            LeftOn = leftOn,
            CreatedAt = Moment,
        };

    public static Appointment Holds(Person person, Role role, Id<School>? school, int from = -100, int? until = null) =>
        new()
        {
            Trust = Trust,
            Id = Id<Appointment>.New(Moment),
            Person = person.Id,
            Role = role,
            School = school,
            From = Today.AddDays(from),
            Until = until is { } days ? Today.AddDays(days) : null,
        };

    public static Deputyship StandsIn(Person deputy, Appointment appointment, int from = -1, int until = 1) =>
        new()
        {
            Trust = Trust,
            Id = Id<Deputyship>.New(Moment),
            Appointment = appointment.Id,
            Deputy = deputy.Id,
            From = Today.AddDays(from),
            Until = Today.AddDays(until),
        };

    public static PersonStanding Standing(Person person, params IReadOnlyList<Appointment> appointments) => new(person, appointments, []);

    public static Authority By(Person person, params IEnumerable<HeldRole> held) => new(Actor.Of(Trust, person.Id), new Access(held));

    public static Gen<Role> AnyRole { get; } = Gen.Elements(Enum.GetValues<Role>());

    public static Gen<Id<School>?> AnyPlace { get; } = Gen.Elements<Id<School>?>(null, Meadow, Gorse);

    public static Gen<HeldRole> AnyHeldRole { get; } = from role in AnyRole from place in AnyPlace select new HeldRole(role, place);

    public static Gen<Appointment> AnyAppointment { get; } =
        from person in Gen.Elements(Amina, Bryn, Ciara)
        from role in AnyRole
        from place in AnyPlace
        from begins in Gen.Choose(-30, 30)
        from days in Gen.Choose(0, 40)
        from open in Gen.Elements(true, false)
        select Holds(person, role, place, begins, open ? null : begins + days);
}
