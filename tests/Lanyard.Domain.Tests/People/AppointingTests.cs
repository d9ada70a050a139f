using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class AppointingTests
{
    private static readonly HeldRole TrustOfficer = new(Role.TrustOfficer, null);
    private static readonly HeldRole Head = new(Role.Headteacher, Cast.Meadow);

    [Fact]
    public void Refuse_OneselfToAnything_IsRefused() =>
        Prop.ForAll(
                (
                    from held in Cast.AnyHeldRole.ListOf()
                    from role in Cast.AnyRole
                    from place in Cast.AnyPlace
                    select (held, role, place)
                ).ToArbitrary(),
                t => Refuse(Cast.By(Cast.Amina, t.held), Cast.Standing(Cast.Amina), new(t.role, t.place, Cast.Today, null)) is not null
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Refuse_AnythingAllowed_IsAtTheRightSeatAndWithinTheTable() =>
        Prop.ForAll(
                (
                    from held in Cast.AnyHeldRole.ListOf()
                    from role in Cast.AnyRole
                    from place in Cast.AnyPlace
                    select (held, role, place)
                ).ToArbitrary(),
                t =>
                    Refuse(Cast.By(Cast.Amina, t.held), Cast.Standing(Cast.Bryn), new(t.role, t.place, Cast.Today, null)) is not null
                    || (
                        Roles.Of(t.role).Seat.HasFlag(t.place is null ? Seat.Trust : Seat.School)
                        && t.held.Any(h => Roles.MayAppoint(h.Role, t.role) && (h.School is null || h.School == t.place))
                    )
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-200, -101, true)]
    [InlineData(-200, -100, false)]
    [InlineData(0, 5, false)]
    [InlineData(11, null, true)]
    [InlineData(10, null, false)]
    public void Refuse_TheSameRoleTwice_OnlyOutsideItsDays(int from, int? until, bool allowed)
    {
        var standing = Cast.Standing(Cast.Bryn, Cast.Holds(Cast.Bryn, Role.Moderator, Cast.Meadow, -100, 10));
        var wish = new AppointmentWish(
            Role.Moderator,
            Cast.Meadow,
            Cast.Today.AddDays(from),
            until is { } days ? Cast.Today.AddDays(days) : null
        );
        var refusal = Refuse(Cast.By(Cast.Amina, Head), standing, wish);
        Assert.Equal(allowed ? null : "Bryn Evans holds this role in that time already.", refusal?.Sentence);
    }

    [Fact]
    public void Refuse_AHeadteacherForAnotherSchool_SaysWhoMay()
    {
        var refusal = Refuse(Cast.By(Cast.Amina, Head), Cast.Standing(Cast.Bryn), new(Role.Moderator, Cast.Gorse, Cast.Today, null));
        Assert.Equal("You cannot appoint to the role Moderator there. Ask the headteacher or a trust officer.", refusal?.Sentence);
    }

    [Theory]
    [InlineData("0206-09-01")]
    [InlineData("2226-09-01")]
    public void Refuse_AnAbsurdDate_IsRefusedAtItsField(string from)
    {
        var day = DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var refusal = Refuse(Cast.By(Cast.Amina, Head), Cast.Standing(Cast.Bryn), new(Role.Moderator, Cast.Meadow, day, null));
        Assert.Equal("from", refusal?.Field);
    }

    [Fact]
    public void Refuse_SomebodyWhoLeft_AsksForTheirReturnFirst()
    {
        var gone = Cast.Somebody("Dewi Pugh", Cast.Today.AddDays(-1));
        var refusal = Refuse(Cast.By(Cast.Amina, Head), Cast.Standing(gone), new(Role.Moderator, Cast.Meadow, Cast.Today, null));
        Assert.StartsWith("Dewi Pugh leaves or has left the trust.", refusal?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void RefuseEnding_OnesOwnRole_MayBeLaidDownButNotMadeLonger()
    {
        var mine = Cast.Holds(Cast.Amina, Role.Moderator, Cast.Meadow, -10, 10);
        var by = Cast.By(Cast.Amina, TrustOfficer);
        Assert.Null(Appointing.RefuseEnding(by, mine, Cast.Today, Cast.Today));
        Assert.Equal("until", Appointing.RefuseEnding(by, mine, Cast.Today.AddDays(11), Cast.Today)?.Field);
    }

    [Fact]
    public void RefuseEnding_AHeadteacherByAHeadteacher_IsRefused()
    {
        var other = Cast.Holds(Cast.Bryn, Role.Headteacher, Cast.Meadow);
        Assert.NotNull(Appointing.RefuseEnding(Cast.By(Cast.Amina, Head), other, Cast.Today, Cast.Today));
        Assert.Null(Appointing.RefuseEnding(Cast.By(Cast.Amina, TrustOfficer), other, Cast.Today, Cast.Today));
    }

    [Fact]
    public void Refuse_TheOperator_IsBoundByNoRole()
    {
        var by = new Authority(Actor.Operator(Cast.Trust), Access.None);
        Assert.Null(Refuse(by, Cast.Standing(Cast.Amina), new(Role.TrustOfficer, null, Cast.Today, null)));
    }

    private static Refusal? Refuse(Authority by, PersonStanding person, AppointmentWish wish) =>
        Appointing.Refuse(by, person, wish, Cast.Today);
}
