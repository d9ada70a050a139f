using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ApprovalChainTests
{
    private static ApprovalChain Three =>
        new()
        {
            Approvers = [Bind.LineManager, Bind.CommsManager],
            Then = [Bind.Headteacher],
            OrderFrom = "B.2",
            Scope = [Hosting.OwnHosted, Hosting.ThirdPartyHosted],
        };

    [Theory]
    [InlineData(null, Verdict.AllowIf)]
    [InlineData(false, Verdict.Refuse)]
    [InlineData(true, Verdict.Allow)]
    public void Account_ByItsApprovals_IsHeldOrAllowed(bool? approved, Verdict verdict) =>
        Assert.Equal(verdict, Three.RuleOn(new AccountAsked { Approved = approved })!.Verdict);

    [Theory]
    [InlineData(null, true, false)]
    [InlineData(Hosting.OwnHosted, true, false)]
    [InlineData(Hosting.ParticipationThirdParty, false, true)]
    public void Account_WhereItStands_IsSpokenAboutByTheClauseForIt(Hosting? site, bool making, bool takingPart)
    {
        var part = new ApprovalChain { Approvers = [Bind.LineManager], Scope = [Hosting.ParticipationThirdParty] };

        Assert.Equal(making, Three.RuleOn(new AccountAsked { Site = site }) is not null);
        Assert.Equal(takingPart, part.RuleOn(new AccountAsked { Site = site }) is not null);
    }

    [Fact]
    public void Account_OfSomebodysOwn_IsNoneOfItsBusiness() => Assert.Null(Three.RuleOn(new AccountAsked { Account = Channel.Private }));

    [Fact]
    public void Sentence_WithAnOrder_NamesItAndTheClauseThatGivesIt() =>
        Assert.Equal(
            "An account needs the approval of the line manager and the communications manager, and then of the headteacher"
                + " (sites that the school hosts itself and sites hosted by somebody else); clause B.2 gives the order.",
            Three.Sentence
        );

    [Fact]
    public void Sentence_WithoutApprovers_NamesNone() =>
        Assert.Equal(
            "An account needs every approval that the policy asks for, before it is made.",
            new ApprovalChain { Precondition = true }.Sentence
        );

    [Fact]
    public void Sentence_OfAClauseAboutTheMakerAlone_SpeaksOfNothingElse() =>
        Assert.Equal(
            "An account is made by the school or somebody on its behalf only.",
            new ApprovalChain { Creator = AccountMaker.TheSchoolOrSomebodyOnItsBehalf }.Sentence
        );

    [Fact]
    public void AnyOneOfTwo_ReadsAsEither()
    {
        var either = new ApprovalChain { Approvers = [Bind.Headteacher, Bind.SeniorLeaders], AnyOne = true };

        Assert.Contains("the headteacher or a senior leader", either.Sentence, StringComparison.Ordinal);
        Assert.Equal("Get the approval of the headteacher or a senior leader first.", either.RuleOn(new AccountAsked())!.Sentence);
    }

    [Fact]
    public void Somebody_InBothSteps_IsComplainedAbout()
    {
        var twice = Three with { Then = [Bind.LineManager] };

        Assert.Contains(twice.Complaints(), c => c.Contains("both", StringComparison.Ordinal));
        Assert.NotEmpty((new ApprovalChain { Then = [Bind.Headteacher] }).Complaints());
        Assert.NotEmpty((new ApprovalChain { Approvers = [Bind.Headteacher], AnyOne = true }).Complaints());
        Assert.Empty(Three.Complaints());
    }
}
