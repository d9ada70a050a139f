using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ApprovalTests
{
    private static readonly ContentApproval Everything = new()
    {
        By = [Bind.LineManager, Bind.CommsManager],
        For = ApprovalScope.AllContent,
    };
    private static readonly ContentApproval Contentious = new() { By = [Bind.SeniorLeaders], For = ApprovalScope.ControversialContent };

    [Theory]
    [InlineData(PostMatter.OrdinaryNews, true, false)]
    [InlineData(PostMatter.Controversial, true, true)]
    [InlineData(PostMatter.PictureOfAPupil, true, false)]
    public void EachScope_AsksForItsOwn(PostMatter shows, bool everything, bool contentious)
    {
        var question = new PublishAsked { Shows = shows };

        Assert.Equal(everything, Everything.RuleOn(question)?.Condition is Condition.Approval);
        Assert.Equal(contentious, Contentious.RuleOn(question)?.Condition is Condition.Approval);
    }

    [Fact]
    public void ApprovalOfAllContent_ReachesReplies_AndOthersDoNot()
    {
        Assert.Equal(Condition.Approval, Everything.RuleOn(default(ReplyAsked))!.Condition);
        Assert.Null(Contentious.RuleOn(default(ReplyAsked)));
    }

    [Fact]
    public void UrgentAlert_GoesOutInApprovedWords_OnlyWhereThatIsSet()
    {
        var alert = new PublishAsked { Category = PostCategory.Alerts };

        Assert.DoesNotContain("beforehand", Everything.RuleOn(alert)!.Sentence, StringComparison.Ordinal);
        Assert.Contains(
            "beforehand",
            (Everything with { AlertsApprovedBeforehand = true }).RuleOn(alert)!.Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Doubt_IsAnsweredAsEachPolicySays()
    {
        var doubt = new PublishAsked { Shows = PostMatter.InDoubt };
        var reply = new ReplyAsked { InDoubt = true };
        var second = new WhenInDoubt { Step = DoubtStep.SecondOpinion, About = [DoubtAbout.Replies] };

        Assert.Null(second.RuleOn(doubt));
        Assert.Equal(Condition.SecondPerson, second.RuleOn(reply)!.Condition);
        Assert.Null(second.RuleOn(new ReplyAsked()));
        Assert.Equal(
            Verdict.Refuse,
            new WhenInDoubt { Step = DoubtStep.LeaveUnposted }
                .RuleOn(doubt)!
                .Verdict
        );
        var advice = new WhenInDoubt { Step = DoubtStep.AskForAdvice, AdviceFrom = Bind.CommsManager };
        Assert.Equal("Ask the communications manager first.", advice.RuleOn(doubt)!.Sentence);
        Assert.Empty(advice.Complaints());
        Assert.Single((second with { AdviceFrom = Bind.CommsManager }).Complaints());
    }
}
