using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;

namespace Lanyard.Core.Tests.Policies.Asking;

/// <summary>What people type is understood, or they are asked what they mean; what they are told comes from the clauses alone.</summary>
public sealed class MayITests
{
    [Theory]
    [InlineData("can i acept a freind request from a pupl", "contact-with-pupils")]
    [InlineData("CAN I ACCEPT A FRIEND REQUEST FROM A PUPIL", "contact-with-pupils")]
    [InlineData("reply to a jurnalist", "talking-to-the-press")]
    [InlineData("name my school on linkdin", "naming-the-school")]
    [InlineData("use facebok at lunch on my phone", "own-use-at-work")]
    [InlineData("may i post a trip phtoo", "pictures-of-pupils")]
    [InlineData("  how   soon must\tI answer a comment?!  ", "time-to-answer")]
    [InlineData("pupil’s friend request", "contact-with-pupils")]
    public void Words_HoweverTyped_AreUnderstood(string typed, string topic) => Assert.Equal(topic, Ask(typed, "odbst").Topic?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("'; drop table clause; --")]
    [InlineData("你好")]
    [InlineData("what is the capital of France")]
    [InlineData("bake a chocolate cake")]
    public void Nonsense_IsNotAnswered(string typed)
    {
        var heard = Ask(typed, "odbst");

        Assert.Null(heard.Answer);
        Assert.Null(heard.Topic);
    }

    [Fact]
    public void FiveThousandLetters_AreHeardByTheirBeginning()
    {
        var heard = Ask("May I reply to a journalist? " + new string('x', 5000) + " pupil photo", "odbst");

        Assert.Equal("talking-to-the-press", heard.Topic?.Name);
    }

    [Fact]
    public void WordsThatFitSeveralTopics_GetChoicesAndNoAnswer()
    {
        var heard = Ask("friend", "odbst");

        Assert.Null(heard.Answer);
        var unsure = Ask("delete a photo of a pupil from our page", "odbst");
        Assert.True(unsure.Answer is not null || unsure.Topic is not null || unsure.Nearest.Count is > 0 and <= 3);
    }

    [Fact]
    public void Example_OfEveryTopic_LeadsToItsTopic()
    {
        var wrong = MayI.Topics.Where(t => Ask(t.Example, "odbst").Topic != t).Select(t => $"{t.Name}: {t.Example}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Capacity_IsAskedWhereTheAnswerHangsOnIt_AndTakenFromTheWordsWhereTheyTell()
    {
        Assert.True(Ask("may I post a trip photo", "odbst").AsksCapacity);
        Assert.Equal(Verdict.Refuse, Ask("may I post a trip photo on my instagram", "odbst").Answer!.Verdict);
        Assert.Equal(Verdict.AllowIf, Ask("may I post a trip photo on the school page", "odbst").Answer!.Verdict);
        Assert.Equal(Channel.Private, Ask("name my school on LinkedIn", "king-offa").Capacity);
    }

    [Fact]
    public void Silence_NamesWhomToAsk_AndGivesNoVerdict()
    {
        var answer = Ask("reply to a journalist", "beam").Answer!;

        Assert.Equal(Verdict.NotAsked, answer.Verdict);
        Assert.Equal("Your policy does not say; ask the headteacher.", answer.Sentence);
        Assert.Empty(answer.Grounds);
    }

    [Fact]
    public void Draft_SaysThatItIsNotInForce_AndBindsNobody()
    {
        var answer = Ask("use facebook at lunch on my phone", "dudley", Footing.Draft).Answer!;

        Assert.Equal(Verdict.NotAsked, answer.Verdict);
        Assert.Equal(Verdict.Allow, answer.Draft);
        Assert.StartsWith("Not in force yet; the draft says: ", answer.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void SilentDraft_PromisesNothing() =>
        Assert.Equal(
            "Your policy is not in force yet, and its draft does not say; ask the headteacher.",
            Ask("reply to a journalist", "dudley", Footing.Draft).Answer!.Sentence
        );

    [Fact]
    public void OverduePolicy_StillAnswers_AndSaysThatItIsOverdue()
    {
        var answer = Ask("reply to a journalist", "king-offa", Footing.Overdue).Answer!;

        Assert.Equal(Verdict.AllowIf, answer.Verdict);
        Assert.EndsWith("overdue for review, and still binds.", answer.Sentence, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Overdue);
    }

    [Fact]
    public void TwoPolicies_AnswerWithTheStrictest_AndKeepEveryReason()
    {
        Footed[] both = [new(SeedPolicies.All["odbst"], Footing.InForce), new(SeedPolicies.All["king-offa"], Footing.InForce)];

        var answer = MayI.Ask("name my school on LinkedIn", null, null, both).Answer!;

        Assert.Equal(Verdict.Refuse, answer.Verdict);
        Assert.Equal(["king-offa"], answer.Deciding.Select(g => g.Policy.Key));
        Assert.Contains(answer.Grounds, g => g.Policy.Key == "odbst");
    }

    [Fact]
    public void NoPolicyAtAll_IsSaid() =>
        Assert.StartsWith(
            "No policy applies here yet",
            MayI.Ask("reply to a journalist", null, null, []).Answer!.Sentence,
            StringComparison.Ordinal
        );

    private static Heard Ask(string typed, string policy, Footing footing = Footing.InForce) =>
        MayI.Ask(typed, null, null, [new(SeedPolicies.All[policy], footing)]);
}
