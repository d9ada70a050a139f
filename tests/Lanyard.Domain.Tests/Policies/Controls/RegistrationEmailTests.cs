using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class RegistrationEmailTests
{
    private static RegistrationEmail Official =>
        new()
        {
            Account = Channel.Official,
            MustBe = EmailKind.SchoolProvided,
            Use = [EmailUse.Registered, EmailUse.Managed],
        };

    private static RegistrationEmail Private => new() { Account = Channel.Private, Never = [EmailKind.WorkEmail] };

    [Theory]
    [InlineData(Channel.Official, EmailIssuer.Elsewhere, Verdict.Refuse)]
    [InlineData(Channel.Official, EmailIssuer.School, null)]
    [InlineData(Channel.Official, null, Verdict.AllowIf)]
    [InlineData(Channel.Private, EmailIssuer.Elsewhere, null)]
    [InlineData(Channel.Private, EmailIssuer.School, null)]
    public void OfficialRule_SpeaksOfOfficialAccountsAlone(Channel account, EmailIssuer? email, Verdict? verdict) =>
        Assert.Equal(verdict, Official.RuleOn(new AccountAsked { Account = account, Email = email })?.Verdict);

    [Theory]
    [InlineData(Channel.Private, EmailIssuer.School, Verdict.Refuse)]
    [InlineData(Channel.Private, EmailIssuer.Elsewhere, null)]
    [InlineData(Channel.Official, EmailIssuer.School, null)]
    public void PrivateRule_SpeaksOfPrivateAccountsAlone(Channel account, EmailIssuer? email, Verdict? verdict) =>
        Assert.Equal(verdict, Private.RuleOn(new AccountAsked { Account = account, Email = email })?.Verdict);

    [Fact]
    public void Sentences_ReadAsTheRule()
    {
        Assert.Equal("Official accounts are registered and managed with an address that the school provides.", Official.Sentence);
        Assert.Equal("Private accounts are never set up with an email address from work.", Private.Sentence);
    }

    [Fact]
    public void Rule_ThatNamesNoAddressOrContradictsItself_IsComplainedAbout()
    {
        Assert.NotEmpty((Official with { MustBe = null }).Complaints());
        Assert.NotEmpty((Official with { Never = [EmailKind.SchoolProvided] }).Complaints());
        Assert.Empty(Private.Complaints());
    }
}
