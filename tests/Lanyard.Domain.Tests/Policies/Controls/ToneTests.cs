using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ToneTests
{
    public static TheoryData<ToneQuality> Qualities => [.. Enum.GetValues<ToneQuality>()];

    [Theory]
    [MemberData(nameof(Qualities))]
    public void EveryQuality_HasAnExampleOnItsCard(ToneQuality quality)
    {
        var example = ToneExample.Of(quality);

        Assert.EndsWith(".", example.Meaning, StringComparison.Ordinal);
        Assert.NotEqual(example.Before, example.After);
    }

    [Theory]
    [InlineData("Facebook", true)]
    [InlineData("facebook", true)]
    [InlineData("LinkedIn", false)]
    [InlineData(null, true)]
    public void FriendlyOnSomePlatforms_IsForThose(string? platform, bool expected)
    {
        var some = new ToneCoach { Tone = [ToneQuality.Friendly], Platforms = ["Facebook"] };

        Assert.Equal(expected, some.IsFor(platform));
        Assert.True((some with { Platforms = [ToneCoach.AnyPlatform] }).IsFor(platform));
        Assert.True((some with { Platforms = [] }).IsFor(platform));
    }

    [Fact]
    public void RepliesToCritics_AreRemindedOfRespect_WhereThePolicyMeansEverybody()
    {
        var respectful = new ToneCoach { Tone = [ToneQuality.Respectful] };
        var critic = new ReplyAsked { ToCriticism = true };

        Assert.Equal(Condition.Care, respectful.RuleOn(critic)!.Condition);
        Assert.Null(respectful.RuleOn(new ReplyAsked()));
        Assert.Null((respectful with { Towards = [PeopleGroup.Colleagues] }).RuleOn(critic));
    }

    [Theory]
    [InlineData(OpinionRule.PermittedIfBalanced, false, Verdict.AllowIf)]
    [InlineData(OpinionRule.PermittedIfBalanced, true, Verdict.AllowIf)]
    [InlineData(OpinionRule.Prohibited, false, Verdict.Refuse)]
    [InlineData(OpinionRule.Prohibited, true, Verdict.AskPerson)]
    public void Opinion_IsAnsweredAsEachPolicySays(OpinionRule rule, bool suspected, Verdict expected)
    {
        var question = new PublishAsked { Shows = PostMatter.Opinion, Suspected = suspected };

        Assert.Equal(
            expected,
            new OfficialOpinions { Opinions = rule }
                .RuleOn(question)!
                .Verdict
        );
    }

    [Fact]
    public void APermission_IsKeptByItsCard_AndABanNeedsEvidence()
    {
        Assert.Equal(Standing.Kept, Given.Prove(new ToneCoach { Tone = [ToneQuality.Fair] }).Standing);
        Assert.Equal(Standing.Kept, Given.Prove(new OfficialOpinions { Opinions = OpinionRule.PermittedIfBalanced }).Standing);
        Assert.Equal(Standing.NoEvidence, Given.Prove(new OfficialOpinions { Opinions = OpinionRule.Prohibited }).Standing);
    }
}
