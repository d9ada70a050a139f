using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class AccountApplicationTests
{
    private static AccountApplication Case => new() { Form = RequestForm.BusinessCase, To = [Bind.Headteacher] };

    [Fact]
    public void Somebody_WhoWondersAboutAnAccount_LearnsWhereToSendTheCase()
    {
        var saying = Case.RuleOn(new AccountAsked())!;

        Assert.Equal((Verdict.AllowIf, Condition.Approval), (saying.Verdict, saying.Condition));
        Assert.Equal("Send a written case to the headteacher first.", saying.Sentence);
    }

    [Fact]
    public void Request_ThatIsDecided_IsTheChainsToSpeakAbout() => Assert.Null(Case.RuleOn(new AccountAsked { Approved = true }));

    [Fact]
    public void Examples_Alone_SendNobodyAnywhere()
    {
        var wondering = new AccountApplication { Examples = ["page for friends", "channel for films"] };

        Assert.Equal(
            "The form asks first whether an account is needed at all, such as a page for friends or a channel for films.",
            wondering.Sentence
        );
        Assert.Null(wondering.RuleOn(new AccountAsked()));
    }

    [Theory]
    [InlineData(FormField.Objective, true, true)]
    [InlineData(FormField.Objective, false, false)]
    [InlineData(FormField.Department, true, false)]
    public void Form_ThatAsksWhy_SpeaksToWhoeverWonders(FormField field, bool required, bool speaks) =>
        Assert.Equal(speaks, new ApplicationField { Fields = [field], Required = required }.RuleOn(new AccountAsked()) is not null);

    [Fact]
    public void Topics_WithNobodyToTalkTo_AreComplainedAbout() =>
        Assert.NotEmpty((Case with { Topics = [RequestTopic.Audience] }).Complaints());

    [Fact]
    public void Reason_ThatIsSlight_IsSaidToComeBack() =>
        Assert.Equal(
            "Trivial sites are not set up: they could bring unwelcome publicity or reputational damage. The approver may send a request back for that reason.",
            new AccountReason
            {
                Refuses = RefusedSite.TrivialSites,
                Risks = [AccountRisk.UnwelcomePublicity, AccountRisk.ReputationalDamage],
            }.Sentence
        );
}
