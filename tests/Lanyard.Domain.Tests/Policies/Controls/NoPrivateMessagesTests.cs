using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class NoPrivateMessagesTests
{
    [Theory]
    [InlineData(Channel.Official, true, false, Verdict.AskPerson)]
    [InlineData(Channel.Official, true, true, Verdict.AllowIf)]
    [InlineData(Channel.Official, false, false, null)]
    [InlineData(Channel.Private, true, false, null)]
    public void PrivateMessage_WaitsForTheApproval(Channel channel, bool privately, bool approved, Verdict? verdict)
    {
        var control = new NoPrivateMessages { With = [Contact.Pupil], UnlessApprovedBy = Bind.Headteacher };

        Assert.Equal(
            verdict,
            control
                .RuleOn(
                    new ContactAsked
                    {
                        Channel = channel,
                        PrivateMessage = privately,
                        Approved = approved,
                    }
                )
                ?.Verdict
        );
    }

    [Fact]
    public void BanWithoutException_IsNotLiftedByAnApproval() =>
        Assert.Equal(
            Verdict.Refuse,
            new NoPrivateMessages { With = [Contact.Pupil] }
                .RuleOn(
                    new ContactAsked
                    {
                        Channel = Channel.Official,
                        PrivateMessage = true,
                        Approved = true,
                    }
                )!
                .Verdict
        );
}
