using Npgsql;

namespace Lanyard.Core.Home;

/// <summary>What a home page shows.</summary>
/// <param name="DueToday">What must be done before the day is over, the earliest first; what is overdue comes with it.</param>
public sealed record HomePage(IReadOnlyList<ToDo> DueToday, IReadOnlyList<ToDo> Waiting, IReadOnlyList<SchoolStands> Schools);

/// <summary>A school with the lines on how it stands.</summary>
public sealed record SchoolStands(People.SchoolLine School, IReadOnlyList<SchoolFact> Facts);

/// <summary>Puts every kind of to-do's question to the database at once.</summary>
public sealed class HomeQueries(NpgsqlDataSource database, IEnumerable<IToDo> kinds)
{
    public async Task<HomePage> OfAsync(HomeAsk ask, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var answers = await AnswersAsync(ask, [.. kinds.Select(k => k.Ask(ask)).OfType<ToDoQuestion>()], ct);
        var toDos = answers.SelectMany(a => a.ToDos).ToList();
        var tonight = Domain.Schools.UkTime.StartOf(ask.Today.AddDays(1));
        var facts = answers.SelectMany(a => a.Facts).ToLookup(f => f.School.Id);
        return new(
            [.. toDos.Where(t => t.Due < tonight).OrderBy(t => t.Due)],
            [.. toDos.Where(t => t.Due is null || t.Due >= tonight).OrderBy(t => t.Due ?? DateTimeOffset.MaxValue)],
            [.. ask.Schools.Where(s => facts.Contains(s.Id)).Select(s => new SchoolStands(s, [.. facts[s.Id].OrderBy(f => f.Order)]))]
        );
    }

    private async Task<List<HomeAnswer>> AnswersAsync(HomeAsk ask, List<ToDoQuestion> questions, CancellationToken ct)
    {
        if (questions.Count == 0)
            return [];
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(
            new("select set_config('lanyard.trust', $1, false)") { Parameters = { new() { Value = ask.Who.Trust.ToString() } } }
        );
        foreach (var question in questions)
            batch.BatchCommands.Add(question.Command);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        var answers = new List<HomeAnswer>();
        foreach (var question in questions)
        {
            await reader.NextResultAsync(ct);
            answers.Add(await question.ReadAsync(reader, ct));
        }
        return answers;
    }
}
