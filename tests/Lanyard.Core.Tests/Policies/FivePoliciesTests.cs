using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies;

/// <summary>The five policies that travel with the program hold every clause of their documents, each kept by what its row asks for.</summary>
public sealed class FivePoliciesTests
{
    private static readonly List<Row> Rows = ReadRows();

    public static TheoryData<string> Policies => [.. Rows.Select(r => r.Policy).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void TheFiveAreThere_AndNoOther()
    {
        Assert.Equal(608, Rows.Count);
        Assert.Equal(Policies.Select(p => p.Data).Order(StringComparer.Ordinal), SeedPolicies.Texts.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void File_IsSound(string policy)
    {
        var reading = PolicyFile.Read(SeedPolicies.Texts[policy]);

        Assert.DoesNotContain(reading.Problems, p => p.Gravity == Gravity.Error);
        Assert.Equal(policy, reading.Policy!.Key);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryClauseOfTheDocument_IsThereOnce_InItsOrder(string policy) =>
        Assert.Equal(Rows.Where(r => r.Policy == policy).Select(r => r.Clause), SeedPolicies.All[policy].Clauses.Select(c => c.Number));

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryClause_IsKeptFirstByAControlOfItsCapability(string policy)
    {
        var first = SeedPolicies.All[policy].Clauses.Select(c => (c.Number, First(c)));

        Assert.Equal(Rows.Where(r => r.Policy == policy).Select(r => (r.Clause, r.Capability)), first);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryClauseThatGuides_HasACard(string policy) =>
        Assert.Empty(
            SeedPolicies
                .All[policy]
                .Clauses.Where(c => c.Carried == Carriage.Guide && !c.Controls.Any(b => b.Control is GuidanceCard))
                .Select(c => c.Number)
        );

    [Theory]
    [MemberData(nameof(Policies))]
    public void NoTwoClauses_SayTheSame(string policy) =>
        Assert.Empty(
            SeedPolicies
                .All[policy]
                .Clauses.GroupBy(c => c.Says, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key)
        );

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryClause_IsOneSentenceWithItsStop(string policy) =>
        Assert.All(SeedPolicies.All[policy].Clauses, c => Assert.Matches(@"^[\p{Lu}“].*[.?]$", c.Says));

    [Fact]
    public void EveryControl_WithTheSettingsOfItsClause_PrintsASentence() =>
        Assert.All(
            SeedPolicies.All.Values.SelectMany(p => p.Controls),
            b =>
            {
                Assert.Matches(@"^[\p{Lu}“].*[.?”]$", b.Control.Sentence);
                Assert.DoesNotContain("  ", b.Control.Sentence, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Documents_StandAsTheySayThemselves()
    {
        var heads = SeedPolicies
            .All.Values.OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => (p.Key, p.Level, p.Standing, p.Approver, p.Approved?.Code, p.ReviewDue?.Code, p.ReviewEvery?.Code, p.Locked));

        Assert.Equal(
            [
                ("beam", Level.Trust, DocumentStanding.InForce, "Beam Trust", "2024-02", null, null, false),
                ("dudley", Level.Trust, DocumentStanding.Draft, null, null, null, null, false),
                ("king-offa", Level.School, DocumentStanding.Overdue, null, "2020-10", "2022-10", "2y", false),
                ("odbst", Level.Trust, DocumentStanding.InForce, "SEC", "2023-11-22", "2026-11", "3y", true),
                ("stokes-wood", Level.School, DocumentStanding.InForce, null, null, null, "1y", false),
            ],
            heads
        );
    }

    [Fact]
    public void WhatOneDocumentAsks_IsNotAskedByItsNeighbours()
    {
        Assert.Equal(["dudley", "odbst"], Using<ReplyWithin>(_ => true));
        Assert.Equal(["odbst"], Using<SignOffRounds>(s => s.AttestEvery is not null));
        Assert.DoesNotContain("king-offa", Using<SignOffRounds>(_ => true));
        Assert.Equal(["odbst"], Using<PolicyCoreLock>(_ => true));
    }

    [Fact]
    public void EveryDocumentAndLawThatAClauseNames_StandsAtTheTopOfItsPolicy()
    {
        foreach (var policy in SeedPolicies.All.Values)
        {
            var documents = policy.Controls.Select(b => b.Control).OfType<ReferenceRegister>();
            var leanedOn = documents.Where(r => r.Relation is not (Relation.Template or Relation.FurtherHelp)).SelectMany(r => r.Documents);
            var laws = policy.Controls.Select(b => b.Control).OfType<LawRegister>().SelectMany(l => l.Law);

            Assert.Empty(leanedOn.Except(policy.Related, StringComparer.Ordinal));
            Assert.Empty(laws.Except(policy.Laws, StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Using<TControl>(Func<TControl, bool> which)
        where TControl : Control =>
        SeedPolicies
            .All.Values.Where(p => p.Controls.Any(b => b.Control is TControl control && which(control)))
            .Select(p => p.Key)
            .Order(StringComparer.Ordinal);

    private static string First(Clause clause) => clause.Controls is [var first, ..] ? Slug.Of(first.Control.Kind.Capability) : "";

    private static List<Row> ReadRows()
    {
        using var reader = new StreamReader(typeof(FivePoliciesTests).Assembly.GetManifestResourceStream("five-policies.csv")!);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.TrimEnd('\r').Split(','))
                .Select(cells => new Row(cells[0], cells[1], cells[2])),
        ];
    }

    private sealed record Row(string Policy, string Clause, string Capability);
}
