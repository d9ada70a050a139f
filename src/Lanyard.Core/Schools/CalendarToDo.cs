using System.Globalization;
using Lanyard.Core.Home;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Schools;

/// <summary>A calendar without term dates to come, for those who keep it; and until when it is known, for everybody at the school.</summary>
public sealed class CalendarToDo : IToDo
{
    /// <summary>Time enough to ask for next year's dates before this year's are over.</summary>
    private const int DaysAhead = 42;

    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.SeeCalendar);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """select school_id, max("to") from term_date where trust_id = $1 and school_id = any($2) and kind = 'Term' group by school_id""",
                [ask.Who.Trust.Value, schools.Select(s => s.Id.Value).ToArray()],
                reader => (School: new Id<School>(reader.GetGuid(0)), Until: reader.GetFieldValue<DateOnly>(1)),
                rows => Answer(ask, schools, rows.ToDictionary(r => r.School, r => r.Until))
            );
    }

    private static HomeAnswer Answer(HomeAsk ask, IReadOnlyList<SchoolLine> schools, Dictionary<Id<School>, DateOnly> known)
    {
        var (toDos, facts) = (new List<ToDo>(), new List<SchoolFact>());
        foreach (var school in schools)
        {
            DateOnly? until = known.TryGetValue(school.Id, out var last) && last >= ask.Today ? last : null;
            var runsOut = until is null || until < ask.Today.AddDays(DaysAhead);
            facts.Add(
                new(
                    school,
                    20,
                    "Calendar",
                    until is { } end ? $"Terms are known until {Words(end)}" : "No term dates from today on",
                    runsOut,
                    $"/s/{school.Slug}/calendar"
                )
            );
            if (runsOut && ask.Who.Access.May(Permission.ManageCalendar, school.Id))
                toDos.Add(
                    new()
                    {
                        What = until is { } day ? $"The last term in the calendar ends on {Words(day)}" : "The calendar has no term dates",
                        Note = "Deadlines run without them; school days do not show",
                        Action = "Bring in term dates",
                        Href = $"/s/{school.Slug}/calendar/import",
                        School = school,
                    }
                );
        }
        return new(toDos, facts);
    }

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
