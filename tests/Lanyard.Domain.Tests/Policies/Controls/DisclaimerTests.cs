using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class DisclaimerTests
{
    private static readonly Disclaimer Linked = new()
    {
        RequiredIf = DisclaimerCase.AssociatedOrImpacting,
        Says = DisclaimerWording.NotSpeaking,
        NotFor = [PeopleGroup.School, PeopleGroup.Trust],
    };
    private static readonly Disclaimer Official = new() { RequiredIf = DisclaimerCase.OfficialCapacity };

    [Theory]
    [InlineData(0, 0, 0, 0, Standing.NoEvidence)]
    [InlineData(0, 0, 0, 12, Standing.Kept)]
    [InlineData(3, 3, 0, 12, Standing.Kept)]
    [InlineData(3, 2, 0, 12, Standing.AtRisk)]
    [InlineData(3, 2, 1, 12, Standing.Broken)]
    [InlineData(3, 1, 1, 12, Standing.Broken)]
    public void LinkedAccounts_StandByTheirDisclaimers(int declared, int confirmed, int without, int people, Standing expected)
    {
        var school = Given.School with { LinkedAccounts = new(declared, confirmed, without, people, Given.Today, HasWording: true) };

        Assert.Equal(expected, Given.Prove(Linked, school).Standing);
    }

    [Fact]
    public void NobodyAsked_IsNoEvidence_AndSaysWhatToDo()
    {
        var proof = Given.Prove(Linked);

        Assert.Equal(Standing.NoEvidence, proof.Standing);
        Assert.Equal("Ask staff to fill in the register.", proof.Next);
    }

    [Theory]
    [InlineData(true, Standing.Kept)]
    [InlineData(false, Standing.NoEvidence)]
    public void OfficialPosts_RestOnWordingBeingThere(bool hasWording, Standing expected) =>
        Assert.Equal(expected, Given.Prove(Official, Given.School with { LinkedAccounts = new(0, 0, 0, 0, null, hasWording) }).Standing);

    [Fact]
    public void NamingTheSchool_IsAllowedWithADisclaimer()
    {
        Assert.Equal(Condition.Disclaimer, Linked.RuleOn(default(EmployerNamed))!.Condition);
        Assert.Equal(Verdict.Allow, Linked.RuleOn(new EmployerNamed { HasDisclaimer = true })!.Verdict);
        Assert.Null(Official.RuleOn(default(EmployerNamed)));
    }

    [Fact]
    public void NamingTheSchool_IsRefusedWithOrWithoutADisclaimer_WhereThePolicyForbidsIt()
    {
        var unnamed = new EmployerUnnamed();

        Assert.Equal(Verdict.Refuse, unnamed.RuleOn(new EmployerNamed { HasDisclaimer = true, Professional = true })!.Verdict);
    }

    [Fact]
    public void AnOwnViewOnAnOfficialAccount_IsBetterTakenOut()
    {
        var saying = new Disclaimer { RequiredIf = DisclaimerCase.PersonalView }.RuleOn(new PublishAsked { Shows = PostMatter.Opinion })!;

        Assert.Equal(Condition.Disclaimer, saying.Condition);
        Assert.Contains("take it out", saying.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_InventsNoWording()
    {
        Assert.EndsWith("its owner does not speak for the school or the trust.", Linked.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("whose words the policy does not give.", Official.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ViewsKeptApart_StandByAnswers_AndAdviceByItsCard()
    {
        var rule = new ViewsKeptApart { Prohibited = MixedViews.PersonalViewAsSchoolView };
        var answered = Given.School with { LinkedAccounts = new(0, 0, 0, 1, Given.Today, HasWording: false) };

        Assert.Equal(Standing.NoEvidence, Given.Prove(rule).Standing);
        Assert.Equal("Answered in the register by 1 person.", Given.Prove(rule, answered).Because);
        Assert.Equal(Standing.Broken, Given.Prove(rule, answered, ("ViewsMixedConfirmed", new(1, DateTimeOffset.UnixEpoch))).Standing);
        Assert.Equal(Standing.Kept, Given.Prove(rule with { Advice = true }).Standing);
    }
}
