using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class MinimumAgeTests
{
    private static MinimumAge Kept =>
        new()
        {
            Stance = AgeStance.Kept,
            Basis = AgeBasis.SiteOwnerTerms,
            Age = 13,
        };

    [Theory]
    [InlineData(10, 13, Verdict.Refuse)]
    [InlineData(12, 13, Verdict.Refuse)]
    [InlineData(13, 13, null)]
    [InlineData(15, 13, null)]
    [InlineData(10, null, Verdict.AskPerson)]
    [InlineData(null, 13, null)]
    // The platform's own age counts, not the one that the policy names as an example.
    [InlineData(14, 16, Verdict.Refuse)]
    [InlineData(9, 7, null)]
    public void Account_ForPupilsOfAnAge_IsHeldAgainstThePlatform(int? youngest, int? platform, Verdict? verdict) =>
        Assert.Equal(verdict, Kept.RuleOn(new AccountAsked { YoungestAge = youngest, PlatformAge = platform })?.Verdict);

    [Fact]
    public void Clause_ThatOnlyNotesTheAge_AsksAndDoesNotRefuse()
    {
        var noted = Kept with { Stance = AgeStance.Noted, Basis = AgeBasis.SiteTerms };

        Assert.Equal(Verdict.AskPerson, noted.RuleOn(new AccountAsked { YoungestAge = 10, PlatformAge = 13 })!.Verdict);
        Assert.Equal("Everybody is told that many platforms set a minimum age in their own terms, often 13.", noted.Sentence);
    }

    [Fact]
    public void Clause_ThatAdvisesPupils_RulesOnNothing() =>
        Assert.Null(new MinimumAge { Stance = AgeStance.Advised }.RuleOn(new AccountAsked { YoungestAge = 5, PlatformAge = 13 }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(13, true)]
    [InlineData(48, false)]
    public void Age_ThatNobodyMeans_IsComplainedAbout(int age, bool fits) =>
        Assert.Equal(fits, !(Kept with { Age = age }).Complaints().Any());
}
