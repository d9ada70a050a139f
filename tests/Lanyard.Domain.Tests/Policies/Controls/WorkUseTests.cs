using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class WorkUseTests
{
    private static readonly WorkUseRules Reasonable = new() { PersonalUse = PersonalUse.Reasonable };
    private static readonly WorkUseRules Limited = new() { PersonalUse = PersonalUse.Limited };

    [Theory]
    [InlineData(UseTime.AtWork, Device.NotSaid, Verdict.Allow)]
    [InlineData(UseTime.Break, Device.Personal, Verdict.Allow)]
    [InlineData(UseTime.OutsideWork, Device.School, Verdict.Allow)]
    [InlineData(UseTime.OutsideWork, Device.Personal, Verdict.NotAsked)]
    public void ReasonableUse_IsAllowedAtWork(UseTime when, Device with, Verdict expected) =>
        Assert.Equal(expected, Reasonable.RuleOn(new PersonalUseAsked { When = when, With = with })?.Verdict ?? Verdict.NotAsked);

    [Fact]
    public void LimitThatThePolicyDoesNotGive_IsAskedFor_AndNeverInvented()
    {
        Assert.Equal(Verdict.AskPerson, Limited.RuleOn(default(PersonalUseAsked))!.Verdict);
        Assert.Equal(Standing.AtRisk, Given.Prove(Limited).Standing);
        var settled = new WorkUseRules { PersonalUse = PersonalUse.Limited, Limit = "in breaks, away from pupils" };
        Assert.Equal(Verdict.AllowIf, settled.RuleOn(default(PersonalUseAsked))!.Verdict);
        Assert.Equal(Standing.Kept, Given.Prove(settled).Standing);
        Assert.Single((Reasonable with { Limit = "ten minutes" }).Complaints());
    }

    [Theory]
    [InlineData(UseTime.TimetabledTeaching, Verdict.Refuse)]
    [InlineData(UseTime.AtWork, Verdict.AllowIf)]
    [InlineData(UseTime.Break, Verdict.NotAsked)]
    [InlineData(UseTime.OutsideWork, Verdict.NotAsked)]
    public void BarredInTeaching_SaysNothingOfBreaks(UseTime when, Verdict expected)
    {
        var barred = new WorkUseBarred { Prohibited = BarredAtWork.InTimetabledTeaching };

        Assert.Equal(expected, barred.RuleOn(new PersonalUseAsked { When = when })?.Verdict ?? Verdict.NotAsked);
    }

    [Theory]
    [InlineData(Device.School, Verdict.Refuse)]
    [InlineData(Device.NotSaid, Verdict.AllowIf)]
    [InlineData(Device.Personal, Verdict.NotAsked)]
    public void BarredOnTrustDevices_SaysNothingOfOnesOwn(Device with, Verdict expected)
    {
        var barred = new WorkUseBarred { Prohibited = BarredAtWork.OnTrustDevices };

        Assert.Equal(
            expected,
            barred.RuleOn(new PersonalUseAsked { With = with, When = UseTime.OutsideWork })?.Verdict ?? Verdict.NotAsked
        );
    }

    [Fact]
    public void EncyclopaediaEdits_AreBarredAtWorkOnly()
    {
        var barred = new WorkUseBarred { Prohibited = BarredAtWork.EditOpenEncyclopaediaAtWork };

        Assert.Equal(Verdict.Refuse, barred.RuleOn(new PersonalUseAsked { EditsEncyclopaedia = true })!.Verdict);
        Assert.Null(barred.RuleOn(new PersonalUseAsked { EditsEncyclopaedia = true, When = UseTime.OutsideWork }));
        Assert.Null(barred.RuleOn(default(PersonalUseAsked)));
    }

    [Fact]
    public void WhatPeopleConfirm_HasNoEvidenceBeforeAnybodyDid()
    {
        var barred = new WorkUseBarred { Prohibited = BarredAtWork.OnTrustDevices, Confirmed = true };

        Assert.Equal(Standing.NoEvidence, Given.Prove(barred).Standing);
        Assert.Equal(Standing.Kept, Given.Prove(barred, null, ("WorkUseConfirmed", new(3, DateTimeOffset.UnixEpoch))).Standing);
        Assert.Equal(Standing.Kept, Given.Prove(barred with { Confirmed = false }).Standing);
    }
}
