using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class FamilyExceptionTests
{
    private static readonly FamilyException Barred = new()
    {
        Relatives = Relatives.FamilyMembers,
        Barred = [Contact.Pupil, Contact.PupilElsewhere],
    };

    [Theory]
    [InlineData(Contact.Pupil, false, Verdict.Refuse)]
    [InlineData(Contact.PupilElsewhere, false, Verdict.Refuse)]
    [InlineData(Contact.Pupil, true, Verdict.AllowIf)]
    [InlineData(Contact.Parent, false, null)]
    [InlineData(Contact.Parent, true, null)]
    public void PrivateContact_IsBarredUnlessTheTwoAreFamily(Contact with, bool family, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            Barred
                .RuleOn(
                    new ContactAsked
                    {
                        With = with,
                        Channel = Channel.Private,
                        Family = family,
                    }
                )
                ?.Verdict
        );

    [Fact]
    public void OfficialAccountsAndLeavers_AreOtherClausesBusiness()
    {
        Assert.Null(Barred.RuleOn(new ContactAsked { With = Contact.Pupil, Channel = Channel.Official }));
        Assert.Null(
            Barred.RuleOn(
                new ContactAsked
                {
                    With = Contact.Pupil,
                    Channel = Channel.Private,
                    HasLeft = true,
                }
            )
        );
    }
}
