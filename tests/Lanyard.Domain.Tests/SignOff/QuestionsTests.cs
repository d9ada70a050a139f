using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.SignOff;

namespace Lanyard.Domain.Tests.SignOff;

public sealed class QuestionsTests
{
    private static readonly Id<Round> Round = Id<Round>.New(DateTimeOffset.UnixEpoch);

    private static Id<Person> Person(int n) => new(new Guid(n, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(9, 3)]
    public void Questions_AreAtMostThree_AndNoneWhereNothingIsToBeToldApart(int moments, int questions)
    {
        var policy = Written([.. Enum.GetValues<Moment>().Take(moments)]);
        Assert.Equal(questions, Questions.Of(policy, Round, Person(1)).Count);
    }

    [Fact]
    public void Question_HasOneRightAnswer_InThePolicysOwnWords()
    {
        var policy = Written([.. Enum.GetValues<Moment>().Except([Moment.ReadingThePolicy])]);
        for (var n = 0; n < 200; n++)
        {
            foreach (var question in Questions.Of(policy, Round, Person(n)))
            {
                var fits = question.Options.Where(o =>
                    o.Controls.Any(b => b.Control is GuidanceCard card && card.Moment == question.Moment)
                );
                Assert.Equal([question.Answer], fits);
                Assert.Equal(question.Options.Distinct(), question.Options);
            }
        }
    }

    [Fact]
    public void Questions_StayTheSameForSomebody_AndDifferBetweenPeople()
    {
        var policy = Written([.. Enum.GetValues<Moment>().Except([Moment.ReadingThePolicy])]);
        string Asked(int n) => string.Join(' ', Questions.Of(policy, Round, Person(n)).Select(q => $"{q.Moment}{q.Right}"));
        Assert.Equal(Asked(1), Asked(1));
        Assert.True(Enumerable.Range(0, 30).Select(Asked).Distinct().Count() > 5);
    }

    [Fact]
    public void WhatIsForReadersOfThePolicy_IsNoQuestion()
    {
        var policy = Written([Moment.ReadingThePolicy, Moment.WritingAPost, Moment.UsingPictures]);
        Assert.DoesNotContain(Questions.Of(policy, Round, Person(1)), q => q.Moment == Moment.ReadingThePolicy);
    }

    private static Policy Written(IReadOnlyList<Moment> moments) =>
        new()
        {
            Key = "river-school",
            Title = "Social media policy",
            Owner = "River School",
            Level = Level.School,
            Standing = DocumentStanding.InForce,
            Sections = [new("Cards", [.. moments.Select((m, n) => Card(n, m))])],
        };

    private static Clause Card(int number, Moment moment) =>
        new()
        {
            Number = $"{number + 1}",
            Says = $"What holds when you are {moment}.",
            Binds = [Bind.Staff],
            Carried = Carriage.Guide,
            Controls = [new Bound("river-school", $"{number + 1}", new GuidanceCard { Moment = moment }, Place.Top)],
            Place = Place.Top,
        };
}
