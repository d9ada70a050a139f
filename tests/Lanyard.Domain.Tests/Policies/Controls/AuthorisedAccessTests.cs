using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class AuthorisedAccessTests
{
    private static AuthorisedAccess ByTheHead =>
        new() { Authoriser = Bind.Headteacher, Unauthorised = [BarredUse.Access, BarredUse.Attempt] };

    private static AuthorisedAccess EmployeesAndOthers => new() { Eligible = [Eligible.Employees, Eligible.AuthorisedPeople] };

    private static AuthorisedAccess Helpers => new() { AppliesTo = [Helper.Volunteers, Helper.Parents] };

    [Theory]
    [InlineData(true, null, Verdict.AllowIf)]
    [InlineData(true, false, Verdict.Refuse)]
    [InlineData(false, false, Verdict.Refuse)]
    [InlineData(true, true, null)]
    public void Staff_WithoutTheHeadsAuthority_AreKeptOut(bool employed, bool? authorised, Verdict? verdict) =>
        Assert.Equal(verdict, ByTheHead.RuleOn(new AccessAsked { Employed = employed, Authorised = authorised })?.Verdict);

    [Theory]
    [InlineData(true, false, null)]
    [InlineData(false, false, Verdict.Refuse)]
    [InlineData(false, null, Verdict.AllowIf)]
    [InlineData(false, true, null)]
    public void Outsiders_NeedAuthority_WhereEmployeesDoNot(bool employed, bool? authorised, Verdict? verdict) =>
        Assert.Equal(verdict, EmployeesAndOthers.RuleOn(new AccessAsked { Employed = employed, Authorised = authorised })?.Verdict);

    [Theory]
    [InlineData(true, false, null)]
    [InlineData(false, false, Verdict.Refuse)]
    [InlineData(false, null, Verdict.AllowIf)]
    [InlineData(false, true, null)]
    public void Helpers_MeetTheConditionsOfStaffFirst(bool employed, bool? prepared, Verdict? verdict) =>
        Assert.Equal(verdict, Helpers.RuleOn(new AccessAsked { Employed = employed, Prepared = prepared })?.Verdict);

    [Fact]
    public void Sentences_NameWhoAuthorises()
    {
        Assert.Equal("Nobody uses an account, or tries to, without authority from the headteacher.", ByTheHead.Sentence);
        Assert.Equal("The conditions for running an account hold for volunteers and parents too.", Helpers.Sentence);
    }

    [Theory]
    [InlineData(Channel.Official, PostMatter.Commitment, Verdict.AllowIf)]
    [InlineData(Channel.Official, PostMatter.OrdinaryNews, null)]
    [InlineData(Channel.Private, PostMatter.Commitment, null)]
    public void Promise_InTheSchoolsName_NeedsAuthority(Channel account, PostMatter shows, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new AuthorityToCommit { Required = AuthorityNeeded.Authorisation, For = [CommittingAct.Commitments] }
                .RuleOn(new PublishAsked { Account = account, Shows = shows })
                ?.Verdict
        );
}
