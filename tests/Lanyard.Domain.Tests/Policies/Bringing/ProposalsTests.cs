using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Domain.Tests.Policies.Bringing;

public sealed class ProposalsTests
{
    private static ProposedClause Propose(string words, string heading = "") =>
        Proposals.For(new BroughtClause("1.1", words, ClauseShape.Paragraph, 1) { Headings = heading.Length > 0 ? [heading] : [] });

    [Fact]
    public void EveryCapability_HasAProposerWithWordsOfItsOwn() =>
        Assert.All(Enum.GetValues<Capability>(), c => Assert.NotEmpty(Proposer.All[c].Cues));

    [Theory]
    [InlineData("Each page has no fewer than two administrators.", "admin-cover", "administrators", "2")]
    [InlineData("Messages are replied to within 36 hours.", "reply-within", "within", "36h")]
    [InlineData("All employees sign this policy every year.", "sign-off", "attest-every", "1y")]
    [InlineData("The headteacher must be told of every press enquiry immediately.", "media-enquiry", "when", "immediately")]
    [InlineData("Staff store account passwords in a secure place.", "credential-vault", "secrets", "password")]
    [InlineData("Moderators will delete comments that are abusive.", "moderation-actions", "actions", "delete")]
    [InlineData("The Data Protection Act 2018 applies to what we publish.", "law-register", "law", "Data Protection Act 2018")]
    public void Words_SuggestAControlWithItsSettings(string words, string control, string setting, string value)
    {
        var proposal = Assert.Single(Propose(words).Controls, p => p.Control == control);
        Assert.Equal(value, Assert.Single(proposal.Settings, s => s.Name == setting).Values[0]);
        Assert.Empty(proposal.Missing);
    }

    [Fact]
    public void Proposal_NamesTheWordsThatSuggestedIt()
    {
        const string Words = "Each page has no fewer than two administrators.";
        var proposal = Propose(Words).Controls[0];
        Assert.Contains(
            proposal.Suggested,
            s => Words.Substring(s.Start, s.Length).Contains("two administrators", StringComparison.Ordinal)
        );
        Assert.Contains("two administrators", proposal.Reason, StringComparison.Ordinal);
        Assert.InRange(proposal.Confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("The cat sat on the mat.")]
    [InlineData("2")]
    [InlineData("")]
    public void WordsThatAskNothing_SuggestNoControlButACardAtMost(string words) =>
        Assert.All(Propose(words).Controls, p => Assert.Equal(Proposals.Card, p.Control));

    [Fact]
    public void WhatTheWordsDoNotGive_IsAskedForAndNotInvented()
    {
        var proposal = Assert.Single(
            Propose("Every reply time will be short, and replies come within hours.").Controls,
            p => p.Control == "reply-within"
        );
        Assert.DoesNotContain(proposal.Settings, s => s.Name == "within");
        Assert.Equal(["within"], proposal.Missing);
    }

    [Theory]
    [InlineData("Governors and volunteers must not share passwords.", Bind.Governors)]
    [InlineData("The headteacher will decide.", Bind.Headteacher)]
    [InlineData("Parents should not post pictures.", Bind.Parents)]
    [InlineData("You must ask first.", Bind.Staff)]
    public void Duty_BindsWhoeverStandsBeforeItsVerb(string words, Bind bound) => Assert.Contains(bound, Propose(words).Binds);

    /// <summary>What was read is never nonsense: a proposal that cannot stand yet lacks something, and says what.</summary>
    [Fact]
    public void EveryProposal_ReadsWithoutComplaint_OrLacksSomethingAndSaysSo()
    {
        foreach (var clause in ClauseFinder.Find(TextBlocks.Of(Sample.Policy)).Clauses.Concat(Mixed()))
        {
            foreach (var proposal in Proposals.For(clause).Controls)
            {
                var nonsense = proposal.Asks.Where(a =>
                    a.Contains("is not one", StringComparison.Ordinal) || a.Contains("has no setting", StringComparison.Ordinal)
                );
                Assert.Empty(nonsense);
                if (proposal.Asks.Count == 0)
                    Assert.NotNull(ProposedControls.Read(proposal.Kind, proposal.Settings));
                Assert.All(proposal.Missing, m => Assert.Contains(proposal.Asks, a => a.Contains($"`{m}`", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void MostProposalsOfAPlainPolicy_CanStandAsTheyAre()
    {
        var proposals = Proposals.For(ClauseFinder.Find(TextBlocks.Of(Sample.Policy))).SelectMany(c => c.Controls.Take(1)).ToList();
        Assert.True(proposals.Count >= 50, $"{proposals.Count} proposals");
        Assert.True(
            proposals.Count(p => p.Asks.Count == 0) >= 0.8 * proposals.Count,
            $"{proposals.Count(p => p.Asks.Count == 0)} of {proposals.Count}"
        );
    }

    // Halves of different sentences put together: words that suggest several things at once.
    private static IEnumerable<BroughtClause> Mixed()
    {
        var words = ClauseFinder.Find(TextBlocks.Of(Sample.Policy)).Clauses.Select(c => c.Words).ToArray();
        var random = new Random(8370);
        for (var i = 0; i < 400; i++)
            yield return new(
                $"m{i}",
                $"{words[random.Next(words.Length)].TrimEnd('.')} and {words[random.Next(words.Length)]}",
                ClauseShape.Paragraph,
                i
            );
    }

    [Fact]
    public void PolicyOfFiveHundredClauses_IsReadInASecondOrTwo()
    {
        var text = string.Join('\n', Enumerable.Repeat(Sample.Policy, 12));
        var start = System.Diagnostics.Stopwatch.StartNew();
        var proposed = Proposals.For(ClauseFinder.Find(TextBlocks.Of(text)));
        Assert.True(proposed.Count >= 500);
        Assert.True(start.Elapsed < TimeSpan.FromSeconds(20), $"took {start.Elapsed}");
    }

    [Fact]
    public void Allowance_ThatIsSpent_StopsTheReading()
    {
        using var spent = new CancellationTokenSource();
        spent.Cancel();
        Assert.Throws<OperationCanceledException>(() => Proposals.For(ClauseFinder.Find(TextBlocks.Of(Sample.Policy)), spent.Token));
    }
}
