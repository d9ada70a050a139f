using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Disclaimers;
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

    private static readonly LinkedAccounts Answered = new()
    {
        People = 12,
        Concerned = 12,
        LastAnswer = Given.Today,
        AskedOn = Given.Today.AddDays(-9),
        HasWording = true,
    };

    public static TheoryData<string, LinkedAccounts, Standing, string> Registers =>
        new()
        {
            {
                "nobody answered",
                new() { Concerned = 12 },
                Standing.NoEvidence,
                "Nobody has said yet"
            },
            { "everybody answered, nobody has an account", Answered, Standing.Kept, "Nobody who answered" },
            { "each account shows it", Answered with { Declared = 3, Confirmed = 3 }, Standing.Kept, "3 accounts" },
            { "one is to come", Answered with { Declared = 3, Confirmed = 2 }, Standing.AtRisk, "1 account linked with the school waits" },
            { "one shows none", Answered with { Declared = 3, Confirmed = 2, Without = 1 }, Standing.Broken, "shows no disclaimer" },
            { "two show none", Answered with { Declared = 3, Confirmed = 1, Without = 2 }, Standing.Broken, "show no disclaimer" },
            { "some have not answered", Answered with { People = 3 }, Standing.AtRisk, "3 of 12" },
            { "asked a year ago", Answered with { AskAgain = Given.Today }, Standing.AtRisk, "asks for it again" },
            { "to be asked again tomorrow", Answered with { AskAgain = Given.Today.AddDays(1) }, Standing.Kept, "Nobody who answered" },
        };

    [Theory]
    [MemberData(nameof(Registers))]
    public void LinkedAccounts_StandByTheirDisclaimers(string when, LinkedAccounts register, Standing expected, string because)
    {
        var proof = Given.Prove(Linked, Given.School with { LinkedAccounts = register });

        Assert.True(expected == proof.Standing, when);
        Assert.Contains(because, proof.Because, StringComparison.Ordinal);
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
        Assert.Equal(expected, Given.Prove(Official, Given.School with { LinkedAccounts = new() { HasWording = hasWording } }).Standing);

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
        var answered = Given.School with { LinkedAccounts = Answered with { People = 1, Concerned = 1 } };

        Assert.Equal(Standing.NoEvidence, Given.Prove(rule).Standing);
        Assert.Equal("Answered in the register by 1 person.", Given.Prove(rule, answered).Because);
        Assert.Equal(Standing.Broken, Given.Prove(rule, answered, ("ViewsMixedConfirmed", new(1, DateTimeOffset.UnixEpoch))).Standing);
        Assert.Equal(Standing.Kept, Given.Prove(rule with { Advice = true }).Standing);
    }

    [Fact]
    public void ViewsThatCouldBeMixed_OpenATalk_AndBreakNothing()
    {
        var rule = new ViewsKeptApart { Prohibited = MixedViews.AttributableToSchool };

        var proof = Given.Prove(rule, Given.School with { LinkedAccounts = Answered with { Mixed = 1 } });

        Assert.Equal(Standing.AtRisk, proof.Standing);
        Assert.StartsWith("Talk it over", proof.Next, StringComparison.Ordinal);
        Assert.Equal(Standing.AtRisk, Given.Prove(rule, Given.School with { LinkedAccounts = Answered with { People = 3 } }).Standing);
    }
}
