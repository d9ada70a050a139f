using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ContactReportTests
{
    private static readonly ContactReport Report = new()
    {
        From = [Contact.Pupil, Contact.Parent],
        To = [Bind.Headteacher, Bind.SafeguardingLead],
        When = Promptness.Immediately,
        Channel = Channel.Private,
        FamilyApart = true,
    };

    [Theory]
    [InlineData(Contact.Pupil, Channel.Private, true, false, true)]
    [InlineData(Contact.Parent, Channel.Private, true, false, true)]
    [InlineData(Contact.Pupil, Channel.Private, true, true, false)]
    [InlineData(Contact.Pupil, Channel.Private, false, false, false)]
    [InlineData(Contact.Pupil, Channel.Official, true, false, false)]
    [InlineData(Contact.PastPupil, Channel.Private, true, false, false)]
    public void ContactThatComesIn_IsReported(Contact with, Channel channel, bool theyAsked, bool family, bool reported)
    {
        var saying = Report.RuleOn(
            new ContactAsked
            {
                With = with,
                Channel = channel,
                TheyAsked = theyAsked,
                Family = family,
            }
        );

        Assert.Equal(reported, saying?.Sentence == "Report the contact to the headteacher and the safeguarding lead immediately.");
    }

    [Fact]
    public void ReportAboutARecipient_GoesToTheOther() =>
        Assert.Equal(
            "Report the contact to the safeguarding lead immediately.",
            Report.RuleOn(new ConcernRaised { About = ConcernKind.PupilContact, Concerns = Bind.Headteacher })!.Sentence
        );

    [Fact]
    public void ReportAboutTheOnlyRecipient_GoesToTheChairAndSaysThatThePolicyIsSilent()
    {
        var alone = new ContactReport { From = [Contact.Pupil], To = [Bind.Headteacher] };

        var sentence = alone.RuleOn(new ConcernRaised { About = ConcernKind.PupilContact, Concerns = Bind.Headteacher })!.Sentence;

        Assert.Equal("The policy does not say who is told when it concerns the headteacher: take it to the chair of governors.", sentence);
    }
}
