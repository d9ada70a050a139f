using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Tests.Policies.Editions;

public sealed class PolicyComparisonTests
{
    [Fact]
    public void Policy_ComparedToItself_IsEmpty() =>
        Prop.ForAll(Policies(), p => PolicyComparison.Of(p, p).IsEmpty).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_TheOtherWayRound_SaysTheSameBackwards() =>
        Prop.ForAll(
                Policies(),
                Policies(),
                (a, b) => Lines(PolicyComparison.Of(a, b)).SequenceEqual(Lines(PolicyComparison.Of(b, a), backwards: true))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_NamesEveryClauseThatOnlyOneHas() =>
        Prop.ForAll(
                Policies(),
                Policies(),
                (a, b) =>
                {
                    var (old, now) = (a.Clauses.Select(c => c.Number).ToList(), b.Clauses.Select(c => c.Number).ToList());
                    var found = PolicyComparison.Of(a, b).Clauses;
                    return found.Where(c => c.Kind == DifferenceKind.Added).Select(c => c.Number).ToHashSet().SetEquals(now.Except(old))
                        && found.Where(c => c.Kind == DifferenceKind.Removed).Select(c => c.Number).ToHashSet().SetEquals(old.Except(now));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ChangedFigure_IsShownBeforeAndAfter()
    {
        var found = PolicyComparison.Of(Policy(Clause("4.1", "Answered.", 48)), Policy(Clause("4.1", "Answered.", 24)));

        var clause = Assert.Single(found.Clauses);
        Assert.False(clause.WordsDiffer);
        Assert.Equal([new Difference("reply-within", "within", "48h", "24h")], clause.Details);
    }

    [Fact]
    public void ControlThatIsNew_IsOneDifferenceWithItsSentence()
    {
        var found = PolicyComparison.Of(Policy(Clause("4.1", "Answered.", null)), Policy(Clause("4.1", "Answered.", 24)));

        var detail = Assert.Single(Assert.Single(found.Clauses).Details);
        Assert.Equal(("reply-within", "", null), (detail.Control, detail.Name, detail.Before));
        Assert.Contains("Every message is answered", detail.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_StandInTheOrderOfTheirNumbers()
    {
        var found = PolicyComparison.Of(
            Policy(),
            Policy(Clause("4.10", "Ten.", null), Clause("4.9", "Nine.", null), Clause("4.1", "One.", null))
        );

        Assert.Equal(["4.1", "4.9", "4.10"], found.Clauses.Select(c => c.Number));
    }

    [Fact]
    public void Head_OfAnotherTitle_IsADifferenceOfTheDocument()
    {
        var found = PolicyComparison.Of(Policy(), Policy() with { Title = "Another" });

        Assert.Equal([new Difference(null, "title", "Social media policy", "Another")], found.Head);
        Assert.Empty(found.Clauses);
    }

    private static IEnumerable<string> Lines(PolicyComparison comparison, bool backwards = false)
    {
        foreach (var d in comparison.Head)
            yield return Line(d, backwards);
        foreach (var c in comparison.Clauses)
        {
            yield return backwards ? $"{c.Number} {c.After?.Says} > {c.Before?.Says}" : $"{c.Number} {c.Before?.Says} > {c.After?.Says}";
            foreach (var d in c.Details)
                yield return Line(d, backwards);
        }
    }

    private static string Line(Difference d, bool backwards) =>
        $"{d.Control} {d.Name} {(backwards ? d.After : d.Before)} > {(backwards ? d.Before : d.After)}";

    private static Arbitrary<Policy> Policies() =>
        (
            from title in Gen.Elements("Social media policy", "Another policy")
            from clauses in Clauses().ListOf()
            select Policy([.. clauses.DistinctBy(c => c.Number)]) with
            {
                Title = title,
            }
        ).ToArbitrary();

    private static Gen<Clause> Clauses() =>
        from number in Gen.Elements("1", "1.1", "1.2", "1.10", "A.2", "2(b)")
        from says in Gen.Elements("Posts are friendly.", "Messages are answered.")
        from hours in Gen.Elements<int?>(null, 24, 48)
        select Clause(number, says, hours);

    private static Clause Clause(string number, string says, int? hours) =>
        new()
        {
            Number = number,
            Says = says,
            Binds = [Bind.Staff],
            Carried = Carriage.Workflow,
            Controls = hours is { } within
                ? [new("river", number, new ReplyWithin { Within = Span.Read($"{within}h")!.Value }, Place.Top)]
                : [],
            Place = Place.Top,
        };

    private static Policy Policy(params Clause[] clauses) =>
        new()
        {
            Key = "river",
            Title = "Social media policy",
            Owner = "River School",
            Level = Level.School,
            Standing = DocumentStanding.Draft,
            Sections = [new("All", clauses)],
        };
}
