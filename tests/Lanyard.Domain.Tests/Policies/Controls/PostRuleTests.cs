using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PostRuleTests
{
    [Theory]
    [InlineData(PostMatter.OrdinaryNews, true)]
    [InlineData(PostMatter.NoByLine, true)]
    [InlineData(PostMatter.Opinion, false)]
    public void ByLine_IsAskedOfThePostAsSuch(PostMatter shows, bool asked)
    {
        var byLine = new ByLine { Require = [ByLinePart.AuthorIdentity] };

        Assert.Equal(asked, byLine.RuleOn(new PublishAsked { Shows = shows })?.Condition is Condition.ByLine);
    }

    [Fact]
    public void AnonymousPost_IsDiscouragedAndNotRefused()
    {
        var saying = new AnonymousPosts { Are = Anonymity.Discouraged }.RuleOn(new PublishAsked { Shows = PostMatter.NoByLine })!;

        Assert.Equal(Verdict.AllowIf, saying.Verdict);
        Assert.Contains("the reason is kept", saying.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Condition.Care)]
    [InlineData(true, Condition.SecondPerson)]
    public void Checklist_IsConfirmedByTheAuthorOrByAnother(bool byAnother, Condition expected)
    {
        var list = new PublishChecklist { Checks = [PublishCheck.Accurate], ByAnother = byAnother };

        Assert.Equal(expected, list.RuleOn(default(PublishAsked))!.Condition);
        Assert.Null(list.RuleOn(new PublishAsked { Account = Channel.Private }));
    }

    [Theory]
    [InlineData(PostCategory.Alerts, Verdict.Allow)]
    [InlineData(PostCategory.Vacancies, Verdict.NotAsked)]
    [InlineData(null, Verdict.NotAsked)]
    public void ContentPlan_WelcomesItsCategories_AndForbidsNoOthers(PostCategory? category, Verdict expected)
    {
        var plan = new ContentPlan { Categories = [PostCategory.Alerts] };

        Assert.Equal(expected, plan.RuleOn(new PublishAsked { Category = category })?.Verdict ?? Verdict.NotAsked);
    }
}
