using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class KeepersTests
{
    [Fact]
    public void Refuse_WhateverIsEnded_SomebodyIsLeftTheDayAfterOrItIsRefused() =>
        Prop.ForAll(
                (
                    from appointments in Cast.AnyAppointment.ListOf()
                    from last in Gen.Choose(0, 20)
                    from ended in Gen.SubListOf(appointments.AsEnumerable())
                    select (appointments, Last: Cast.Today.AddDays(last), ended)
                ).ToArbitrary(),
                t =>
                {
                    var left = t.appointments.Except(t.ended).Any(a => a.HeldOn(t.Last.AddDays(1)));
                    var refused = Keepers.Refuse(t.appointments, [.. t.ended.Select(a => a.Id)], t.Last, 2) is not null;
                    return refused == (!left && t.ended.Count > 0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void RolesIn_ATrustOfOneSchool_AreThoseWhoManageRoles()
    {
        Assert.Equal([Role.Headteacher, Role.TrustOfficer], Keepers.RolesIn(1));
        Assert.Equal([Role.TrustOfficer], Keepers.RolesIn(5));
    }

    [Fact]
    public void Refuse_AnotherWhoseTimeEndsTheSameDay_IsRefused()
    {
        var mine = Cast.Holds(Cast.Amina, Role.TrustOfficer, null);
        var theirs = Cast.Holds(Cast.Bryn, Role.TrustOfficer, null, until: 0);
        Assert.Contains("last trust officer", Keepers.Refuse([mine, theirs], [mine.Id], Cast.Today, 2)?.Sentence, StringComparison.Ordinal);
        Assert.Null(Keepers.Refuse([mine, theirs], [mine.Id], Cast.Today.AddDays(-1), 2));
    }
}
