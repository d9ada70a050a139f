using Lanyard.Domain.Policies;

namespace Lanyard.Domain.Tests.Policies;

public sealed class StandingCountsTests
{
    [Theory]
    [InlineData("Broken", "AtRisk AtRisk NoEvidence NoEvidence")]
    [InlineData("Broken Broken", "Broken AtRisk AtRisk AtRisk")]
    [InlineData("Broken AtRisk", "Broken NoEvidence NoEvidence")]
    [InlineData("AtRisk", "NoEvidence NoEvidence NoEvidence Kept")]
    [InlineData("NoEvidence Kept Kept Kept Kept", "Awaiting NotInForce NotAsked")]
    public void What_NeedsSomebodyMost_ComesFirst(string worse, string better)
    {
        Assert.True(StandingCounts.WorstFirst.Compare(Counts(worse), Counts(better)) < 0);
        Assert.True(StandingCounts.WorstFirst.Compare(Counts(better), Counts(worse)) > 0);
    }

    [Fact]
    public void What_NeedsNobody_IsInNoOrder() =>
        Assert.Equal(0, StandingCounts.WorstFirst.Compare(Counts("Kept Kept"), Counts("Awaiting NotAsked")));

    [Fact]
    public void NoClause_IsNotAsked() => Assert.Equal((0, Standing.NotAsked), (Counts("").Total, Counts("").Worst));

    private static StandingCounts Counts(string standings) =>
        StandingCounts.Of(standings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Standing>));
}
