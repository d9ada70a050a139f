using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class AnswerToContactTests
{
    [Theory]
    [InlineData(ContactStep.Decline, Contact.Pupil, false, Verdict.Refuse)]
    [InlineData(ContactStep.DiscussInClass, Contact.Pupil, false, Verdict.AskPerson)]
    [InlineData(ContactStep.Decline, Contact.Pupil, true, null)]
    [InlineData(ContactStep.Decline, Contact.PastPupil, false, null)]
    [InlineData(ContactStep.Decline, Contact.Parent, false, null)]
    public void PupilsRequest_IsAnsweredAsTheClauseSays(ContactStep step, Contact with, bool family, Verdict? verdict)
    {
        var control = new AnswerToContact { Steps = [step], FamilyApart = true };

        var saying = control.RuleOn(
            new ContactAsked
            {
                With = with,
                Channel = Channel.Private,
                TheyAsked = true,
                Family = family,
            }
        );

        Assert.Equal(verdict, saying?.Verdict);
    }

    [Fact]
    public void PolicyThatNamesNobody_StillBringsItToTheSafeguardingLead()
    {
        var control = new AnswerToContact { Steps = [ContactStep.DiscussInClass] };

        var saying = control.RuleOn(new ContactAsked { Channel = Channel.Private, TheyAsked = true });

        Assert.Contains("let the safeguarding lead know", saying!.Sentence, StringComparison.Ordinal);
    }
}
