using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class CheckDueTests
{
    [Fact]
    public void Check_WithAnInterval_IsDueWithinIt()
    {
        var saying = new AccountCheck
        {
            What = Watched.Accounts,
            Every = new(7, SpanUnit.Day),
            HolidaysIncluded = true,
        }.RuleOn(new CheckDue())!;

        Assert.Equal((Verdict.AllowIf, Condition.InTime, new Span(7, SpanUnit.Day)), (saying.Verdict, saying.Condition, saying.Within));
        Assert.Equal("Look again within 7 days, in the holidays too.", saying.Sentence);
    }

    [Fact]
    public void Check_AtNoStatedInterval_AsksTheSchoolAndGivesNoFigure()
    {
        var regular = new AccountCheck { What = Watched.Accounts, How = Promptness.Regularly };

        var saying = regular.RuleOn(new CheckDue())!;

        Assert.Equal((Verdict.AskPerson, null), (saying.Verdict, saying.Within));
        Assert.Equal("Accounts are checked regularly, at no stated interval.", regular.Sentence);
        Assert.DoesNotMatch("[0-9]", saying.Sentence + regular.Sentence);
    }

    [Theory]
    [InlineData(Watched.Accounts)]
    [InlineData(Watched.FriendsComments)]
    [InlineData(Watched.OwnPosts)]
    [InlineData(Watched.Mentions)]
    public void Check_OfOneThing_SaysNothingOfAnother(Watched what)
    {
        var check = new AccountCheck { What = what };

        Assert.All(Enum.GetValues<Watched>(), w => Assert.Equal(w == what, check.RuleOn(new CheckDue { What = w }) is not null));
    }

    [Fact]
    public void OwnPostsAndMentions_AreRuledOnByTheirOwn()
    {
        var own = new AuthorFollowUp { How = Promptness.Regularly };
        var mentions = new MentionWatch { Scope = MentionScope.PublicPosts, Subjects = [MentionSubject.School] };

        Assert.Equal(Verdict.AskPerson, own.RuleOn(new CheckDue { What = Watched.OwnPosts })!.Verdict);
        Assert.Null(own.RuleOn(new CheckDue { What = Watched.Mentions }));
        Assert.Equal(Verdict.AskPerson, mentions.RuleOn(new CheckDue { What = Watched.Mentions })!.Verdict);
        Assert.Null(mentions.RuleOn(new CheckDue { What = Watched.Accounts }));
    }

    /// <summary>With two policies over one school the shorter interval counts, whichever comes first.</summary>
    [Fact]
    public void ShorterInterval_IsTheStricter() =>
        Prop.ForAll<PositiveInt, PositiveInt>(
                (a, b) =>
                {
                    Saying Of(int days) =>
                        new AccountCheck { What = Watched.Accounts, Every = new(days, SpanUnit.Day) }.RuleOn(new CheckDue())!;
                    return Of(a.Get).IsStricterThan(Of(b.Get)) == a.Get < b.Get;
                }
            )
            .QuickCheckThrowOnFailure();
}
