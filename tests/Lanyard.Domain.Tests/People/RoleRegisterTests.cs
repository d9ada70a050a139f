using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class RoleRegisterTests
{
    [Fact]
    public void Of_AnyAppointments_ARoleIsVacantExactlyWhenItIsMissedAndNobodyHoldsIt() =>
        Prop.ForAll(
                Cast.AnyAppointment.ListOf().ToArbitrary(),
                appointments =>
                    RoleRegister
                        .Of(Cast.Meadow, [.. appointments], [], Cast.Today)
                        .All(line =>
                        {
                            var sheet = Roles.Of(line.Role);
                            var held = appointments.Any(a =>
                                a.Role == line.Role
                                && a.HeldOn(Cast.Today)
                                && (a.School == Cast.Meadow || (a.School is null && sheet.Seat == Seat.Either))
                            );
                            return line.Vacant == (sheet.MissedWhenVacant && !held) && line.Holders.Count > 0 == held;
                        })
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_ARoleThatEnded_IsVacantSinceTheDayAfterAndNamesWhoBeginsNext()
    {
        var old = Cast.Holds(Cast.Amina, Role.SafeguardingLead, Cast.Meadow, -100, -3);
        var older = Cast.Holds(Cast.Ciara, Role.SafeguardingLead, Cast.Meadow, -400, -101);
        var next = Cast.Holds(Cast.Bryn, Role.SafeguardingLead, Cast.Meadow, 20);
        var line = Line([old, older, next], Role.SafeguardingLead);
        Assert.True(line.Vacant);
        Assert.Equal(Cast.Today.AddDays(-2), line.VacantSince);
        Assert.Same(next, line.Next);
    }

    [Fact]
    public void Of_ARoleNobodyEverHeld_IsVacantWithoutADay() =>
        Assert.Equal((true, null), (Line([], Role.Chair).Vacant, Line([], Role.Chair).VacantSince));

    [Fact]
    public void Of_ADataProtectionOfficerForTheTrust_ServesEverySchool()
    {
        var officer = Cast.Holds(Cast.Amina, Role.DataProtectionOfficer, null);
        Assert.False(Line([officer], Role.DataProtectionOfficer).Vacant);
        Assert.DoesNotContain(RoleRegister.Of(null, [], [], Cast.Today), l => l.Vacant && l.Role == Role.DataProtectionOfficer);
    }

    [Fact]
    public void Of_ADeputyForAHolder_StandsBesideThem()
    {
        var head = Cast.Holds(Cast.Amina, Role.Headteacher, Cast.Meadow);
        var now = Cast.StandsIn(Cast.Bryn, head, -1, 1);
        var later = Cast.StandsIn(Cast.Ciara, head, 5, 9);
        var line = RoleRegister.Of(Cast.Meadow, [head], [now, later], Cast.Today).Single(l => l.Role == Role.Headteacher);
        Assert.Equal([now], Assert.Single(line.Holders).Deputies);
        Assert.Equal([later], line.DeputiesToCome);
    }

    private static RegisterLine Line(IReadOnlyList<Appointment> appointments, Role role) =>
        RoleRegister.Of(Cast.Meadow, appointments, [], Cast.Today).Single(l => l.Role == role);
}
