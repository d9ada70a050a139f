using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies.Asking;

/// <summary>
/// Sixty questions as people ask them, and what each of the five policies answers: the verdict and the clauses that decide it. A school is
/// never answered from another school's policy, so each line differs from policy to policy as their clauses do.
/// </summary>
public sealed class QuestionTableTests
{
    private static readonly List<Row> Rows = Read();

    public static TheoryData<string, string> Questions => [.. Rows.Select(r => (r.Question, r.As)).Distinct()];

    [Fact]
    public void Table_HoldsSixtyQuestionsUnderEachOfTheFive()
    {
        Assert.Equal(60, Questions.Count);
        Assert.Equal(300, Rows.Count);
        Assert.Equal(
            SeedPolicies.All.Keys.Order(StringComparer.Ordinal),
            Rows.Select(r => r.Policy).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_IsAnsweredByTheClausesOfEachPolicy(string question, string capacity)
    {
        var rows = Rows.Where(r => r.Question == question && r.As == capacity).ToList();

        Assert.Equal(rows.Select(r => r.Told), rows.Select(r => Told(r, Ask(r))));
    }

    [Fact]
    public void AnswerUnderTheDraft_NeverCountsAsBinding() =>
        Assert.All(
            Rows.Where(r => r.Policy == "dudley").Select(Ask),
            heard =>
            {
                Assert.Equal(Verdict.NotAsked, heard.Answer!.Verdict);
                Assert.Contains("not in force yet", heard.Answer.Sentence, StringComparison.OrdinalIgnoreCase);
            }
        );

    private static Heard Ask(Row row) => MayI.Ask(row.Question, null, Slug.Read<Channel>(row.As), [Standing(row.Policy)]);

    // As the documents stand: one is a draft, and the review of one is past.
    private static Footed Standing(string policy) =>
        new(
            SeedPolicies.All[policy],
            policy switch
            {
                "dudley" => Footing.Draft,
                "king-offa" => Footing.Overdue,
                _ => Footing.InForce,
            }
        );

    private static string Told(Row row, Heard heard) =>
        heard.Answer is { } answer
            ? $"{row.Policy}: {heard.Topic!.Name} {Slug.Of(answer.Spoken)} "
                + string.Join(' ', answer.Deciding.Select(g => g.Clause.Number).Distinct().Order(StringComparer.Ordinal))
            : $"{row.Policy}: no answer";

    private static List<Row> Read()
    {
        using var stream = typeof(QuestionTableTests).Assembly.GetManifestResourceStream("may-i.csv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(';'))
                .Select(cells => new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].TrimEnd('\r'))),
        ];
    }

    private sealed record Row(string Question, string As, string Topic, string Policy, string Verdict, string Clauses)
    {
        public string Told => $"{Policy}: {Topic} {Verdict} " + string.Join(' ', Clauses.Split(' ').Order(StringComparer.Ordinal));
    }
}
