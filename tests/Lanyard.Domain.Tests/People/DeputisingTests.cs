using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class DeputisingTests
{
    private readonly Appointment _lead = Cast.Holds(Cast.Amina, Role.SafeguardingLead, Cast.Meadow, -10, 60);

    [Fact]
    public void Refuse_TheHolderNamesSomebody_IsAllowed() => Assert.Null(Refuse(Cast.By(Cast.Amina, Held()), Cast.Bryn, 0, 14));

    [Fact]
    public void Refuse_TheDeputyNamesThemself_IsRefused() =>
        Assert.Equal("deputy", Refuse(Cast.By(Cast.Bryn, new HeldRole(Role.TrustOfficer, null)), Cast.Bryn, 0, 14)?.Field);

    [Fact]
    public void Refuse_TheHolderAsTheirOwnDeputy_IsRefused() =>
        Assert.Equal("deputy", Refuse(Cast.By(Cast.Amina, Held()), Cast.Amina, 0, 14)?.Field);

    [Fact]
    public void Refuse_ADeputyOfTheHolder_DoesNotPassItOn()
    {
        var by = Cast.By(Cast.Ciara, new HeldRole(Role.SafeguardingLead, Cast.Meadow, Cast.Amina.Id));
        Assert.StartsWith("You cannot name a deputy", Refuse(by, Cast.Bryn, 0, 14)?.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, -1, "until")]
    [InlineData(-5, -2, "until")]
    [InlineData(-11, 5, "from")]
    [InlineData(0, 61, "from")]
    [InlineData(0, 400, "until")]
    [InlineData(3, 3, null)]
    public void Refuse_Days_StayWithinTheRole(int from, int until, string? field) =>
        Assert.Equal(field, Refuse(Cast.By(Cast.Amina, Held()), Cast.Bryn, from, until)?.Field);

    [Fact]
    public void Refuse_DaysThatMeetTheirOwn_IsRefused()
    {
        var earlier = Cast.StandsIn(Cast.Bryn, _lead, 0, 5);
        Assert.NotNull(Refuse(Cast.By(Cast.Amina, Held()), Cast.Bryn, 5, 9, earlier));
        Assert.Null(Refuse(Cast.By(Cast.Amina, Held()), Cast.Bryn, 6, 9, earlier));
        Assert.Null(Refuse(Cast.By(Cast.Amina, Held()), Cast.Ciara, 5, 9, earlier));
    }

    [Fact]
    public void Refuse_SomebodyWhoLeavesBefore_IsRefused()
    {
        var leaver = Cast.Somebody("Dewi Pugh", Cast.Today.AddDays(7));
        Assert.Equal("deputy", Refuse(Cast.By(Cast.Amina, Held()), leaver, 0, 14)?.Field);
        Assert.Null(Refuse(Cast.By(Cast.Amina, Held()), leaver, 0, 7));
    }

    private static HeldRole Held() => new(Role.SafeguardingLead, Cast.Meadow);

    private Refusal? Refuse(Authority by, Person deputy, int from, int until, params IReadOnlyList<Deputyship> others) =>
        Deputising.Refuse(by, _lead, others, Cast.Standing(deputy), new(Cast.Today.AddDays(from), Cast.Today.AddDays(until)), Cast.Today);
}
