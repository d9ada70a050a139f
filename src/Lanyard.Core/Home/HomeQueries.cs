using Lanyard.Core.Data;

namespace Lanyard.Core.Home;

/// <summary>What a home page shows.</summary>
/// <param name="DueToday">What must be done before the day is over, the earliest first; what is overdue comes with it.</param>
public sealed record HomePage(IReadOnlyList<ToDo> DueToday, IReadOnlyList<ToDo> Waiting, IReadOnlyList<SchoolStands> Schools);

/// <summary>A school with the lines on how it stands.</summary>
public sealed record SchoolStands(People.SchoolLine School, IReadOnlyList<SchoolFact> Facts);

/// <summary>Puts every kind of to-do's question to the database at once.</summary>
public sealed class HomeQueries(Trips trips, IEnumerable<IToDo> kinds)
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
        await using var reader = await trips.AskAsync(ask.Who.Trust, questions.Select(q => q.Command), ct);
        var answers = new List<HomeAnswer>();
        foreach (var question in questions)
        {
            answers.Add(await question.ReadAsync(reader, ct));
            await reader.NextResultAsync(ct);
        }
        return answers;
    }
}
