using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PictureRuleTests
{
    private static readonly ConsentNeeded Families = new()
    {
        For = [ConsentUse.Photos, ConsentUse.Videos],
        From = [PeopleGroup.Parents, PeopleGroup.Staff],
        When = ConsentTime.InAdvance,
    };

    [Theory]
    [InlineData(PictureSubject.Pupil, ConsentState.Given, Verdict.Allow)]
    [InlineData(PictureSubject.Pupil, ConsentState.NotKnown, Verdict.AllowIf)]
    [InlineData(PictureSubject.Pupil, ConsentState.NotGiven, Verdict.Refuse)]
    [InlineData(PictureSubject.Staff, ConsentState.Objected, Verdict.Refuse)]
    public void Consent_DecidesForThoseWhoAreAsked(PictureSubject of, ConsentState consent, Verdict expected) =>
        Assert.Equal(expected, Families.RuleOn(new PictureAsked { Of = of, Consent = consent })!.Verdict);

    [Fact]
    public void Consent_IsSilentOnPeopleWhomTheClauseDoesNotAsk_AndOnPrivateAccounts()
    {
        Assert.Null(Families.RuleOn(new PictureAsked { Of = PictureSubject.SomebodyElse }));
        Assert.Null(Families.RuleOn(new PictureAsked { Account = Channel.Private, Of = PictureSubject.Pupil }));
        Assert.Null(Families.RuleOn(new PublishAsked { Shows = PostMatter.NameOfAPupil }));
        Assert.NotNull(Families.RuleOn(new PublishAsked { Shows = PostMatter.PictureOfAPupil }));
    }

    [Theory]
    [InlineData(PostMatter.PictureOfAPupil, true)]
    [InlineData(PostMatter.OrdinaryNews, false)]
    public void PicturesOnConditions_AnswerAlikeForAPostAndItsPicture(PostMatter shows, bool asked)
    {
        var rule = new PicturesOnConditions { Default = PictureDefault.Acceptable, Condition = PictureCondition.AllGuidelinesMet };

        Assert.Equal(asked, rule.RuleOn(new PublishAsked { Shows = shows }) is not null);
        Assert.Equal(Verdict.AllowIf, rule.RuleOn(default(PictureAsked))!.Verdict);
    }

    [Fact]
    public void ListedChild_IsRefusedWithoutAReason()
    {
        var list = new DoNotPublishList { Lists = [ListKeeper.School] };

        Assert.Equal("No: this picture cannot be used.", list.RuleOn(new PictureAsked { Listed = true })!.Sentence);
        Assert.Null(list.RuleOn(new PictureAsked()));
    }

    [Fact]
    public void Objection_IsHonouredOnAnyAccount()
    {
        var objection = new ObjectionHonoured { Objection = Objector.AnyPerson };

        Assert.Equal(
            Verdict.Refuse,
            objection.RuleOn(new PictureAsked { Account = Channel.Private, Consent = ConsentState.Objected })!.Verdict
        );
        Assert.Null(objection.RuleOn(new PictureAsked { Consent = ConsentState.NotGiven }));
    }

    [Theory]
    [InlineData(Device.Personal, Verdict.Refuse)]
    [InlineData(Device.NotSaid, Verdict.AllowIf)]
    [InlineData(Device.School, Verdict.NotAsked)]
    public void Equipment_IsAskedOnlyWhereThePolicyNamesIt(Device with, Verdict expected)
    {
        var picture = new PictureAsked { Of = PictureSubject.Pupil, With = with };

        Assert.Equal(
            expected,
            new PupilPictureSource { Equipment = OwnedBy.SchoolOrTrust }
                .RuleOn(picture)
                ?.Verdict
                ?? Verdict.NotAsked
        );
        Assert.Null(new PupilPictureSource { Accounts = OwnedBy.TrustOrAcademy }.RuleOn(picture));
    }

    [Fact]
    public void PrivateAccounts_ShowNoPupils_WhereAnyOfTheRulesSaysSo()
    {
        var picture = new PictureAsked { Account = Channel.Private, Of = PictureSubject.Pupil };

        Assert.Equal(
            Verdict.Refuse,
            new PupilPictureSource { Accounts = OwnedBy.SchoolOrTrust }
                .RuleOn(picture)!
                .Verdict
        );
        Assert.Equal(
            Verdict.Refuse,
            new NoPrivatePictures { Of = [PrivatelyUnshown.Pupils] }
                .RuleOn(picture)!
                .Verdict
        );
        Assert.Null(new NoPrivatePictures { Of = [PrivatelyUnshown.SensitivePremises] }.RuleOn(picture));
        Assert.Single(new PupilPictureSource().Complaints());
    }

    [Theory]
    [InlineData(PictureMishap.InadvertentCompromisingImage)]
    [InlineData(PictureMishap.ImageWithoutPermission)]
    public void WhereAChildMayBeShownIndecently_NothingIsDeleted_WhateverTheClauseSays(PictureMishap mishap)
    {
        var delete = new ImageIncident { Trigger = PictureMishap.InadvertentCompromisingImage, Action = PictureStep.DeleteImmediately };

        var saying = delete.RuleOn(new PictureTrouble { Mishap = mishap, MayBeIndecent = true })!;

        Assert.Equal(Verdict.AskPerson, saying.Verdict);
        Assert.StartsWith("Stop and leave it", saying.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMishaps_AreAnsweredByTheirOwnClause()
    {
        var delete = new ImageIncident { Trigger = PictureMishap.InadvertentCompromisingImage, Action = PictureStep.DeleteImmediately };
        var tell = new ImageIncident
        {
            Trigger = PictureMishap.ImageWithoutPermission,
            Notify = [Bind.SeniorLeaders],
            When = Promptness.Immediately,
        };

        Assert.StartsWith("Delete it now", delete.RuleOn(default(PictureTrouble))!.Sentence, StringComparison.Ordinal);
        Assert.Null(tell.RuleOn(default(PictureTrouble)));
        Assert.Equal(
            "Tell a senior leader immediately: give the link, and no copy of the picture.",
            tell.RuleOn(new PictureTrouble { Mishap = PictureMishap.ImageWithoutPermission })!.Sentence
        );
        Assert.Single((delete with { When = Promptness.Immediately }).Complaints());
    }
}
