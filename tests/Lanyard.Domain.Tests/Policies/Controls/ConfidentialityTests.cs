using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ConfidentialityTests
{
    private static readonly KeepConfidential Families = new()
    {
        Matters = [ConfidentialMatter.PupilOrFamilyInformation],
        Except = ConfidentialityException.ApprovedMediumAndSchoolPurpose,
    };

    [Fact]
    public void TheExceptionIsForApprovedMediums_AndNeverForAPrivateAccount()
    {
        var official = new PublishAsked { Shows = PostMatter.PupilOrFamilyMatter };

        Assert.Equal(Condition.OfficialChannel, Families.RuleOn(official)!.Condition);
        Assert.Equal(Verdict.Refuse, Families.RuleOn(official with { Account = Channel.Private })!.Verdict);
        Assert.Equal(Verdict.Refuse, (Families with { Except = null }).RuleOn(official)!.Verdict);
        Assert.Equal(Verdict.AskPerson, Families.RuleOn(official with { Suspected = true })!.Verdict);
    }

    [Fact]
    public void WhatIsHeld_GoesToWhomTheSchoolNamed()
    {
        var politics = new KeepConfidential { Matters = [ConfidentialMatter.PoliticallySensitive], HeldFor = Bind.CommsManager };

        var saying = politics.RuleOn(new PublishAsked { Shows = PostMatter.PoliticallySensitive, Suspected = true })!;

        Assert.Contains("the communications manager looks", saying.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, PostMatter.NameOfAPupil, Verdict.Refuse)]
    [InlineData(false, PostMatter.NameOfAPupil, Verdict.NotAsked)]
    [InlineData(true, PostMatter.NameOfAnAdult, Verdict.NotAsked)]
    public void OnPupilSites_ThoseNamedCannotBeRecognised(bool pupilSite, PostMatter shows, Verdict expected)
    {
        var rule = new KeepUnidentifiable { AppliesTo = [PeopleGroup.Pupils], OnPupilSitesOnly = true };

        Assert.Equal(expected, rule.RuleOn(new PublishAsked { PupilSite = pupilSite, Shows = shows })?.Verdict ?? Verdict.NotAsked);
    }

    [Fact]
    public void PrivacyDutyThatAsksForNothing_Complains()
    {
        Assert.Single(new ProtectPrivacy().Complaints());
        Assert.Empty(new ProtectPrivacy { Laws = [LawArea.DataProtection] }.Complaints());
    }

    [Theory]
    [InlineData(PostMatter.Defamation, Verdict.Refuse)]
    [InlineData(PostMatter.CopyrightBreach, Verdict.NotAsked)]
    public void OnlyTheAreasOfLawThatAPolicyNames_AreItsBusiness(PostMatter shows, Verdict expected)
    {
        var libel = new LawfulPublishing { Laws = [LawArea.Libel] };

        Assert.Equal(expected, libel.RuleOn(new PublishAsked { Shows = shows })?.Verdict ?? Verdict.NotAsked);
    }

    [Theory]
    [InlineData(PostMatter.OthersWork, true, false)]
    [InlineData(PostMatter.NameOfAPartner, false, true)]
    public void Rights_AreClearedForWhatThePolicyNames(PostMatter shows, bool plain, bool partners)
    {
        var sharing = new RightsClearance { Permission = PermissionNeed.Required, Attribution = true };
        var naming = new RightsClearance { Permission = PermissionNeed.Required, For = [RightsUse.NamingPartners] };
        var question = new PublishAsked { Shows = shows };

        Assert.Equal(plain, sharing.RuleOn(question)?.Condition is Condition.Permission);
        Assert.Equal(partners, naming.RuleOn(question)?.Condition is Condition.Permission);
    }
}
