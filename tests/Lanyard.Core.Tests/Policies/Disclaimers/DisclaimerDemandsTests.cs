using Lanyard.Core.Policies;
using Lanyard.Domain.Policies.Disclaimers;

namespace Lanyard.Core.Tests.Policies.Disclaimers;

/// <summary>What each of the five policies asks about private accounts, and nothing that it does not ask.</summary>
public sealed class DisclaimerDemandsTests
{
    [Theory]
    [InlineData("odbst", true, false, true, "My views are my own. I do not speak for Meadow Bank or River Trust.")]
    [InlineData("stokes-wood", false, true, true, "My views are my own. I do not speak for Meadow Bank.")]
    [InlineData("beam", false, false, true, "My views are my own. I do not necessarily speak for River Trust.")]
    [InlineData("king-offa", false, true, false, null)]
    [InlineData("dudley", true, false, true, "My views are my own. I do not speak for Meadow Bank or River Trust.")]
    public void Policy_AsksWhatItsClausesAsk(string policy, bool accounts, bool views, bool wording, string? suggested)
    {
        var demands = DisclaimerDemands.Of([SeedPolicies.All[policy]]);

        Assert.Equal((accounts, views, wording), (demands.AsksForAccounts, demands.AsksForViews, demands.OffersWording));
        if (suggested is not null)
            Assert.Equal(suggested, demands.Suggest("Meadow Bank", "River Trust"));
    }

    [Fact]
    public void Policy_ThatForbidsNamingTheEmployer_SaysWhyThereIsNoWording() =>
        Assert.Equal("6.1", DisclaimerDemands.Of([SeedPolicies.All["king-offa"]]).Unnamed!.Bound.Clause);

    [Fact]
    public void NoPolicy_AsksNothing() => Assert.True(DisclaimerDemands.Of([]).AskNothing);
}
