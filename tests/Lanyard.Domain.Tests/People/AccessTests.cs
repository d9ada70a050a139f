using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.People;

public sealed class AccessTests
{
    private static readonly Gen<List<HeldRole>> SomeRoles = Cast.AnyHeldRole.ListOf().Select(l => l.ToList());

    [Fact]
    public void MoreRoles_WhateverTheyAre_NeverTakeAPermissionAway() =>
        Prop.ForAll(
                (from a in SomeRoles from b in SomeRoles select (a, b)).ToArbitrary(),
                t => Everything().All(e => !May(new Access(t.a), e) || May(new Access(t.a.Concat(t.b)), e))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ARoleForTheTrust_AtEachSchool_AllowsTheSame() =>
        Prop.ForAll(
                Cast.AnyRole.ToArbitrary(),
                role =>
                {
                    var access = new Access([new(role, null)]);
                    return Enum.GetValues<Permission>()
                        .All(p => access.May(p) == access.May(p, Cast.Meadow) && access.May(p) == Roles.Of(role).Permissions.Contains(p));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ARoleAtASchool_ElsewhereAndForTheTrust_AllowsNothing() =>
        Prop.ForAll(
                Cast.AnyRole.ToArbitrary(),
                role =>
                {
                    var access = new Access([new(role, Cast.Meadow)]);
                    return Enum.GetValues<Permission>().All(p => !access.May(p) && !access.May(p, Cast.Gorse));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void MayAppoint_WhoeverAppoints_NeverGivesMorePowerOverTheHouseThanTheyHold() =>
        Prop.ForAll(
                (
                    from held in SomeRoles
                    from role in Cast.AnyRole
                    from place in Cast.AnyPlace
                    select (Access: new Access(held), role, place)
                ).ToArbitrary(),
                t =>
                    !t.Access.MayAppoint(t.role, t.place)
                    || Roles
                        .Of(t.role)
                        .Permissions.Where(p =>
                            p.ToString().StartsWith("Manage", StringComparison.Ordinal) || p == Permission.SeeOperations
                        )
                        .All(p => t.place is { } at ? t.Access.May(p, at) : t.Access.May(p))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void AnswersFor_OneselfAndNobody_IsAlwaysTrue() =>
        Prop.ForAll(
                SomeRoles.ToArbitrary(),
                held => new Access(held).AnswersFor(new Access(held)) && new Access(held).AnswersFor(Access.None)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Role.Headteacher, Role.Headteacher, false)]
    [InlineData(Role.Headteacher, Role.SafeguardingLead, true)]
    [InlineData(Role.Headteacher, Role.TrustOfficer, false)]
    [InlineData(Role.Administrator, Role.Staff, true)]
    [InlineData(Role.Administrator, Role.Moderator, false)]
    [InlineData(Role.HumanResources, Role.Contractor, true)]
    [InlineData(Role.CommunicationsManager, Role.Staff, false)]
    [InlineData(Role.Governor, Role.Staff, false)]
    public void MayAppoint_AtTheirOwnSchool_FollowsTheTable(Role appointer, Role appointed, bool may)
    {
        var access = new Access([new(appointer, Cast.Meadow)]);
        Assert.Equal(may, access.MayAppoint(appointed, Cast.Meadow));
        Assert.False(access.MayAppoint(appointed, Cast.Gorse));
        Assert.False(access.MayAppoint(appointed, null));
    }

    [Fact]
    public void ActingFor_OnlyADeputyshipAllowsIt_NamesTheHolder()
    {
        var access = new Access([new(Role.Staff, Cast.Meadow), new(Role.Headteacher, Cast.Meadow, Cast.Amina.Id)]);
        Assert.Equal(Cast.Amina.Id, access.ActingFor(Permission.ManageRoles, Cast.Meadow));
        Assert.Null(access.ActingFor(Permission.UseLanyard, Cast.Meadow));
    }

    [Fact]
    public void HeldOn_ADeputyAfterTheRoleEnded_HoldsNothing() =>
        Prop.ForAll(
                (
                    from a in Cast.AnyAppointment
                    from begins in Gen.Choose(-40, 40)
                    from days in Gen.Choose(0, 60)
                    from day in Gen.Choose(-60, 120)
                    select (a, begins, days, Day: Cast.Today.AddDays(day))
                ).ToArbitrary(),
                t =>
                {
                    var held = new HeldDeputyship(Cast.StandsIn(Cast.Bryn, t.a, t.begins, t.begins + t.days), t.a);
                    return !held.HeldOn(t.Day) || (t.a.HeldOn(t.Day) && held.Deputyship.HeldOn(t.Day));
                }
            )
            .QuickCheckThrowOnFailure();

    private static IEnumerable<(Permission Permission, Id<School>? School)> Everything() =>
        from p in Enum.GetValues<Permission>()
        from s in new Id<School>?[] { null, Cast.Meadow, Cast.Gorse }
        select (p, s);

    private static bool May(Access access, (Permission Permission, Id<School>? School) what) =>
        what.School is { } at ? access.May(what.Permission, at) : access.May(what.Permission);
}
