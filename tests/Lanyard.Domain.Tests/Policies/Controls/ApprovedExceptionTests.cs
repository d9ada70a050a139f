using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ApprovedExceptionTests
{
    private static readonly ApprovedException Contacts = new()
    {
        From = ExceptedRule.PrivateContact,
        Approver = Bind.Headteacher,
        Beforehand = true,
    };
    private static readonly ApprovedException AtWork = new() { From = ExceptedRule.PrivateUseAtWork };

    [Fact]
    public void PrivateContact_WaitsForTheApproval()
    {
        var question = new ContactAsked { With = Contact.Parent, Channel = Channel.Private };

        Assert.Equal(Verdict.AskPerson, Contacts.RuleOn(question)!.Verdict);
        Assert.Equal(Verdict.AllowIf, Contacts.RuleOn(question with { Approved = true })!.Verdict);
        Assert.Null(AtWork.RuleOn(question));
    }

    [Theory]
    [InlineData(UseTime.AtWork, Verdict.AskPerson)]
    [InlineData(UseTime.OutsideWork, null)]
    public void PrivateUseAtWork_IsAskedAboutAndTheEveningIsFree(UseTime when, Verdict? verdict)
    {
        Assert.Equal(verdict, AtWork.RuleOn(new PersonalUseAsked { When = when })?.Verdict);
        Assert.Null(Contacts.RuleOn(new PersonalUseAsked { When = when }));
    }
}
