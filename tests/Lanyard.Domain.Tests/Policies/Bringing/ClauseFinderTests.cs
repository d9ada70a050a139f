using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Domain.Tests.Policies.Bringing;

public sealed class ClauseFinderTests
{
    private static BroughtPolicy Find(string text) => ClauseFinder.Find(TextBlocks.Of(text));

    private static string[] Numbers(string text) => [.. Find(text).Clauses.Select(c => c.Number)];

    [Fact]
    public void PrintedNumbers_OfAnyDepth_AreKept() =>
        Assert.Equal(
            ["FM.title", "1.1", "1.2", "2.1.1", "A.2.3", "AppB"],
            Numbers(
                """
                Online conduct policy

                1. Purpose
                1.1 Staff must read this.
                1.2 Pupils should know it.
                2 OUR ACCOUNTS
                2.1 Editors
                2.1.1 Two people must look after every page.
                A.2 YOUNG PEOPLE
                - A.2.3 Anyone who is worried must say so at once.
                Appendix B: The form
                The form must be filled in.
                """
            )
        );

    [Fact]
    public void BulletsLettersAndRomanNumbers_StandUnderTheClauseThatOpensThem() =>
        Assert.Equal(
            ["FM.title", "3.1.b1", "3.1.b2", "3.2.a", "3.2.b", "3.2.b.i", "3.2.b.ii"],
            Numbers(
                """
                Online conduct policy

                3. Rules
                3.1 Staff must not:
                • swear in a post
                – argue with a parent
                3.2 Editors must
                (a) check every page;
                (b) keep a list of
                (i) pages that are open;
                (ii) pages that were closed.
                """
            )
        );

    [Fact]
    public void HeadingsWithoutNumbers_NameTheirClauses()
    {
        var found = Find(
            """
            # Online conduct policy

            ## Pictures

            Families must agree before a picture is used. A picture must never show a name.

            - Phones of one's own are never used.

            ## Answering

            Every message must be answered within two days.
            """
        );
        Assert.Equal(["FM.title", "pictures.p1.s1", "pictures.p1.s2", "pictures.b1", "answering"], found.Clauses.Select(c => c.Number));
        Assert.Equal(["About this document", "Pictures", "Answering"], found.Sections.Select(s => s.Title));
        Assert.Equal(["Pictures"], found.Clauses.ElementAt(1).Headings);
    }

    [Fact]
    public void TheSameNumberTwice_IsToldApart() =>
        Assert.Equal(["FM.title", "1.1", "1.1-2"], Numbers("Policy\n\n1. Rules\n1.1 Staff must read this.\n1.1 Staff must sign this."));

    [Fact]
    public void FrontMatter_GivesEachOfItsLinesAndEachRelatedDocument() =>
        Assert.Equal(
            [
                ("FM.title", "Online conduct policy"),
                ("FM.approved", "Approved by: Full governing board"),
                ("FM.review-date", "Review date: May 2027"),
                ("FM.related-policies.s1", "Related policies: Behaviour Policy"),
                ("FM.related-policies.s2", "Related policies: Staff Code of Conduct 2024"),
                ("1.1", "Staff must read this."),
            ],
            Find(
                """
                Online conduct policy

                Approved by:	Full governing board
                Review date: May 2027
                Related policies:	Behaviour Policy Staff Code of Conduct 2024

                1. Rules
                1.1 Staff must read this.
                """
            )
                .Clauses.Select(c => (c.Number, c.Words))
        );

    [Fact]
    public void Contents_AreOneClauseAndNotItsHeadingsAgain() =>
        Assert.Equal(
            ["FM.title", "FM.contents", "1.1", "2.1"],
            Numbers(
                "Policy for staff\n\nContents\n1 Purpose\t3\n2 Rules ........ 4\n\n1 PURPOSE\n1.1 Staff must read this.\n2 RULES\n2.1 Staff must sign it."
            )
        );

    [Fact]
    public void ParagraphTornByAPage_IsWhole() =>
        Assert.Contains(
            Find("Policy\n\n1. Rules\n\n1.1 Everybody must think about the\n\nreputation of the school.").Clauses,
            c => c.Words == "Everybody must think about the reputation of the school."
        );

    [Fact]
    public void LinesWrappedByAProgram_AreOneClause() =>
        Assert.Equal(
            ["1.1"],
            Find(
                """
                Policy

                1. Rules

                1.1 A member of staff who looks after a page of the school must
                come back to it every day of the working week and must look
                at everything that people have written there.
                """
            )
                .Clauses.Select(c => ClauseOf(c.Number))
                .Distinct()
                .Where(n => n != "FM.title")
        );

    private static string ClauseOf(string number) => number.Split(".s")[0];

    [Fact]
    public void PageNumbersHeadersAndFooters_AreNoClauses()
    {
        var page = "Hillside School Online conduct policy";
        var found = Find(
            $"Policy\n\n1. Rules\n1.1 Staff must read this.\n{page}\nPage 1 of 3\n1.2 Staff must sign it.\n{page}\n2\n1.3 Staff must keep it.\n{page}\n"
        );
        Assert.Equal(["FM.title", "1.1", "1.2", "1.3"], found.Clauses.Select(c => c.Number));
    }

    [Fact]
    public void RowsOfATable_AreFlattenedIntoClauses() =>
        Assert.Equal(
            [("5.r1", "Name of the page"), ("5.r2", "Who runs it?: two people")],
            Find("Policy\n\n5. The form\nName of the page\t\nWho runs it?\ttwo people\n").Clauses.Skip(1).Select(c => (c.Number, c.Words))
        );

    [Fact]
    public void AnyText_GivesUniqueNumbersAndNoEmptyClause()
    {
        var line = Gen.Elements(
            "1. Rules",
            "1.1 Staff must read this. They must sign it.",
            "(a) every day;",
            "- a bullet:",
            "Heading",
            "HEADING:",
            "",
            "\t\t",
            "a\tb\tc",
            "| a | b |",
            "|---|---|",
            "Appendix A",
            "must not",
            "✓",
            "**Bold**",
            "1.",
            "\u0000\u200B",
            "Contents",
            "Page 3"
        );
        Prop.ForAll(
                line.ListOf().ToArbitrary(),
                lines =>
                {
                    var clauses = Find(string.Join('\n', lines)).Clauses.ToList();
                    Assert.Equal(clauses.Count, clauses.Select(c => c.Number).Distinct(StringComparer.OrdinalIgnoreCase).Count());
                    Assert.All(clauses, c => Assert.False(string.IsNullOrWhiteSpace(c.Words)));
                    Assert.All(clauses, c => Assert.NotEmpty(c.Number));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void HugeText_StopsAtTheMostClausesThereMayBe() =>
        Assert.True(
            Find(string.Join('\n', Enumerable.Range(1, 5_000).Select(i => $"- Staff must do thing {i}."))).Clauses.Count()
                <= ClauseFinder.MostClauses + 1
        );
}
