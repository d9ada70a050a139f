using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ConductTests
{
    private static readonly NoPrivateContact Pupils = new()
    {
        With = [Contact.Pupil, Contact.PastPupil],
        Prohibited = [ContactAct.Follow, ContactAct.Interact],
        Channel = Channel.Private,
    };

    private static ContactAsked Private(Contact with) => new() { With = with, Channel = Channel.Private };

    [Theory]
    [InlineData(Contact.Pupil, Verdict.Refuse)]
    [InlineData(Contact.PastPupil, Verdict.Refuse)]
    [InlineData(Contact.PupilElsewhere, Verdict.NotAsked)]
    [InlineData(Contact.Parent, Verdict.NotAsked)]
    public void Contact_IsRefusedWithThoseWhomTheClauseNames(Contact with, Verdict expected) =>
        Assert.Equal(expected, Pupils.RuleOn(Private(with))?.Verdict ?? Verdict.NotAsked);

    [Fact]
    public void OfficialChannels_AndLeavers_AreOtherClausesBusiness()
    {
        Assert.Null(Pupils.RuleOn(Private(Contact.Pupil) with { Channel = Channel.Official }));
        Assert.Null(Pupils.RuleOn(Private(Contact.Pupil) with { HasLeft = true }));
    }

    [Fact]
    public void Family_IsExceptedOnlyWhereTheDocumentSaysSo_AndElseAskedFor()
    {
        var cousin = Private(Contact.Pupil) with { Family = true };

        Assert.Equal(Verdict.AskPerson, Pupils.RuleOn(cousin)!.Verdict);
        Assert.Null((Pupils with { FamilyException = true }).RuleOn(cousin));
        Assert.Equal(Verdict.Refuse, (Pupils with { FamilyException = false }).RuleOn(cousin)!.Verdict);
    }

    [Fact]
    public void ARecordedException_CoversTheContact() =>
        Assert.Equal(Verdict.Allow, Pupils.RuleOn(Private(Contact.PastPupil) with { Approved = true })!.Verdict);

    [Fact]
    public void ContactOnlyInConflict_AsksAndNeverRefuses()
    {
        var families = new NoPrivateContact { With = [Contact.Parent], When = [ContactRisk.ConflictOfInterest] };

        Assert.Equal(Verdict.AskPerson, families.RuleOn(Private(Contact.Carer))!.Verdict);
    }

    [Fact]
    public void Sentence_SaysWhatTheClauseLeavesOut() =>
        Assert.Equal(
            "Staff do not follow or interact with pupils of the school or past pupils through their own accounts; "
                + "the clause names no exception for family; it names no age at which past pupils stop counting.",
            Pupils.Sentence
        );

    [Fact]
    public void AgeLimitWithoutPastPupils_Complains()
    {
        Assert.Single(new NoPrivateContact { With = [Contact.Pupil], AgeLimit = 18 }.Complaints());
        Assert.Single((Pupils with { AgeLimit = 180 }).Complaints());
        Assert.Empty((Pupils with { AgeLimit = 18 }).Complaints());
    }

    [Theory]
    [InlineData(Channel.Private)]
    [InlineData(Channel.Official)]
    public void GrievancesAreRefused_AndTheRoutesThatStayOpenAreNamed(Channel account)
    {
        var rule = new ConductDeclaration { Prohibited = [ConductMatter.InternalGrievances] };

        var saying = rule.RuleOn(new PublishAsked { Account = account, Shows = PostMatter.Grievance })!;

        Assert.Equal(Verdict.Refuse, saying.Verdict);
        Assert.Contains("whistleblowing and union routes stay open", saying.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void WorkInformation_HasItsPlaceOnOfficialAccountsOnly()
    {
        var rule = new ConductDeclaration { Prohibited = [ConductMatter.ShareWorkInformation], Includes = [WorkMaterial.Photos] };

        Assert.Null(rule.RuleOn(new PublishAsked { Shows = PostMatter.WorkInformation }));
        Assert.Null(rule.RuleOn(new PublishAsked { Shows = PostMatter.PictureOfAPupil }));
        Assert.Equal(
            Verdict.Refuse,
            rule.RuleOn(new PublishAsked { Account = Channel.Private, Shows = PostMatter.PictureOfAPupil })!.Verdict
        );
        Assert.Equal(Verdict.Refuse, rule.RuleOn(new PictureAsked { Account = Channel.Private, Of = PictureSubject.Family })!.Verdict);
        Assert.Null(rule.RuleOn(new PictureAsked { Account = Channel.Official, Of = PictureSubject.Family }));
    }

    [Fact]
    public void DutyOfAll_SpeaksOfAll() =>
        Assert.StartsWith(
            "All who work for the school confirm",
            new ConductDuty { Duty = DeclaredDuty.Confidence, Includes = [PeopleGroup.AllWorkers] }.Sentence,
            StringComparison.Ordinal
        );
}
