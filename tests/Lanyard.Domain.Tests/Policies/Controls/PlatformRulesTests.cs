using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PlatformRulesTests
{
    [Theory]
    [InlineData(null, Verdict.AllowIf)]
    [InlineData(false, Verdict.Refuse)]
    [InlineData(true, null)]
    public void Tool_WithoutItsAssessment_IsHeld(bool? assessed, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new ToolRiskAssessment { Required = [ToolNeed.RiskAssessment, ToolNeed.Approval] }
                .RuleOn(new AccountAsked { RiskAssessed = assessed })
                ?.Verdict
        );

    [Theory]
    [InlineData(Channel.Private, null, Verdict.Refuse)]
    [InlineData(Channel.Official, null, null)]
    public void Logo_OnPrivateAccounts_IsRefused(Channel account, bool? approved, Verdict? verdict) =>
        Assert.Equal(verdict, new NoBrandOnPrivate().RuleOn(new LogoAsked { Account = account, Approved = approved })?.Verdict);

    [Theory]
    [InlineData(Channel.Official, null, Verdict.AllowIf)]
    [InlineData(Channel.Official, false, Verdict.Refuse)]
    [InlineData(Channel.Official, true, Verdict.Allow)]
    [InlineData(Channel.Private, true, null)]
    public void Logo_OnOfficialAccounts_WaitsForApproval(Channel account, bool? approved, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new BrandApproval { Approver = Bind.CommsManager, For = [BrandMark.Logo] }
                .RuleOn(new LogoAsked { Account = account, Approved = approved })
                ?.Verdict
        );

    [Fact]
    public void PicturesInUniform_AreNoRuleAboutLogosByThemselves() =>
        Assert.Null(new NoBrandOnPrivate { PicturesIn = [BrandedClothes.Uniform] }.RuleOn(new LogoAsked { Account = Channel.Private }));

    [Theory]
    [InlineData(Followed.Page, true, Verdict.Refuse)]
    [InlineData(Followed.Organisation, true, Verdict.Refuse)]
    [InlineData(Followed.Page, false, Verdict.Allow)]
    [InlineData(Followed.Page, null, Verdict.AllowIf)]
    [InlineData(Followed.Person, null, null)]
    public void Page_WithACommercialInterest_IsNotLiked(Followed what, bool? commercial, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new FollowRule { Only = FollowLimit.NonCommercialOnly }
                .RuleOn(new FollowAsked { What = what, Commercial = commercial })
                ?.Verdict
        );

    [Fact]
    public void Like_ThatEndorsesNobody_RulesOnNothing() =>
        Assert.Null(new FollowRule { Endorsement = Endorsement.None }.RuleOn(new FollowAsked { Commercial = true }));

    [Theory]
    [InlineData(Followed.Organisation, null, Verdict.AllowIf)]
    [InlineData(Followed.Organisation, false, Verdict.Refuse)]
    [InlineData(Followed.Page, null, null)]
    [InlineData(Followed.Person, null, null)]
    public void OutsideBody_AsAFriend_WaitsForApproval(Followed what, bool? approved, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new FriendApproval { Approver = Bind.CommsManager, For = FriendKind.ExternalOrganisationAsFriend }
                .RuleOn(new FollowAsked { What = what, Approved = approved })
                ?.Verdict
        );

    [Theory]
    [InlineData(Followed.Person, null, Verdict.AllowIf)]
    [InlineData(Followed.Person, false, Verdict.Refuse)]
    [InlineData(Followed.Person, true, null)]
    [InlineData(Followed.Page, null, null)]
    public void Friend_OfASite_IsVettedFirst(Followed what, bool? approved, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new ContributorVetting { Vet = [Vetted.Friends] }
                .RuleOn(new FollowAsked { What = what, Approved = approved })
                ?.Verdict
        );

    [Fact]
    public void SaferCourse_ThatIsOnlyOffered_IsAskedAbout()
    {
        var offered = new KnownPeopleOnly { Course = SiteCourse.Alternative, Adults = AdultCheck.SecurityChecked };

        Assert.Equal(Verdict.AskPerson, offered.RuleOn(new FollowAsked { What = Followed.Person })!.Verdict);
        var demanded = new KnownPeopleOnly { Course = SiteCourse.Required };
        Assert.Equal(Verdict.Refuse, demanded.RuleOn(new FollowAsked { What = Followed.Person })!.Verdict);
    }

    [Fact]
    public void Settings_ThatSayNothing_AreComplainedAbout()
    {
        Assert.NotEmpty(new NamedRisks().Complaints());
        Assert.NotEmpty(new PrivacySettings().Complaints());
        Assert.NotEmpty(new BrandOnSite().Complaints());
        Assert.NotEmpty((new NoBrandOnPrivate { Logos = [LogoKind.Team], PicturesIn = [BrandedClothes.Uniform] }).Complaints());
    }

    [Fact]
    public void Channel_WithoutPlatformOrAddress_SaysThatTheyAreMissing()
    {
        Assert.Equal(
            "“Anchor School” stands in the register as an official channel, with no platform and no address given.",
            new OfficialChannel { Channel = "Anchor School" }.Sentence
        );
        Assert.Equal(
            "“website” stands in the register as an official channel, at anchor.example.",
            new OfficialChannel { Channel = "website", Address = "anchor.example" }.Sentence
        );
    }
}
