using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PupilContactTests
{
    private static readonly PupilContact Teaching = new()
    {
        With = [Contact.Pupil],
        Only = Channel.Official,
        Purpose = ContactPurpose.Teaching,
    };

    [Theory]
    [InlineData(Channel.Private, true, false, Verdict.Refuse)]
    [InlineData(Channel.Private, false, false, null)]
    [InlineData(Channel.Private, true, true, null)]
    [InlineData(Channel.Official, true, false, Verdict.AllowIf)]
    [InlineData(Channel.Official, false, false, Verdict.AskPerson)]
    public void ContactForTeaching_KeepsToOfficialAccounts(Channel channel, bool teaching, bool family, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            Teaching
                .RuleOn(
                    new ContactAsked
                    {
                        Channel = channel,
                        ForTeaching = teaching,
                        Family = family,
                    }
                )
                ?.Verdict
        );

    [Fact]
    public void PastPupils_AreMetOnOfficialAccountsOnly()
    {
        var past = new PupilContact { With = [Contact.PastPupil], Only = Channel.Official };

        Assert.Equal(Verdict.Refuse, past.RuleOn(new ContactAsked { With = Contact.PastPupil, Channel = Channel.Private })!.Verdict);
        Assert.Null(past.RuleOn(new ContactAsked { With = Contact.Pupil, Channel = Channel.Private }));
    }

    [Fact]
    public void ApprovalAndJudgement_AreWhatIsWaitedFor()
    {
        var question = new ContactAsked { With = Contact.Pupil, Channel = Channel.Official };

        Assert.Equal(
            Condition.Approval,
            new PupilContact { Approval = Bind.School }
                .RuleOn(question)!
                .Condition
        );
        Assert.Equal(
            Condition.Care,
            new PupilContact { Assess = [ContactJudgement.Suitability] }
                .RuleOn(question)!
                .Condition
        );
        Assert.Equal(
            Verdict.Allow,
            new PupilContact { Approval = Bind.School }
                .RuleOn(question with { Approved = true })!
                .Verdict
        );
    }
}
