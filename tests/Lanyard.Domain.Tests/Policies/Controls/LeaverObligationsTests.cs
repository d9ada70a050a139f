using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class LeaverObligationsTests
{
    [Theory]
    [InlineData(LeaverDuty.NoContactWithPupils, Contact.Pupil, true, false, Verdict.Refuse)]
    [InlineData(LeaverDuty.NoContactWithPupils, Contact.Pupil, false, false, null)]
    [InlineData(LeaverDuty.NoContactWithPupils, Contact.Pupil, true, true, Verdict.AskPerson)]
    [InlineData(LeaverDuty.NoContactWithFormerPupils, Contact.PupilOfFormerSchool, false, false, Verdict.Refuse)]
    [InlineData(LeaverDuty.NoContactWithFormerPupils, Contact.Pupil, false, false, null)]
    [InlineData(LeaverDuty.Confidentiality, Contact.Pupil, true, false, null)]
    public void Leaver_IsHeldToWhatIsOwedAndAsksAboutFamily(LeaverDuty duty, Contact with, bool left, bool family, Verdict? verdict)
    {
        var control = new LeaverObligations { Duty = duty, Channel = duty == LeaverDuty.NoContactWithPupils ? Channel.Private : null };

        var saying = control.RuleOn(
            new ContactAsked
            {
                With = with,
                Channel = Channel.Private,
                HasLeft = left,
                Family = family,
            }
        );

        Assert.Equal(verdict, saying?.Verdict);
    }
}
