using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Inbox;

/// <summary>What waits in the inbox of a school, for whoever deals with it: first a risk to life, then what is late, then what comes next.</summary>
public sealed class MessagesToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.WorkInbox);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                select school_id, count(*) filter (where urgency = 0 and is_open), count(*) filter (where missed_at is not null and is_open),
                    count(*), coalesce(min(sent_at) filter (where urgency = 0 and is_open), min(due) filter (where is_open and due <> 'infinity'))
                from message
                where trust_id = $1 and school_id = any($2) and (is_open or look_again)
                group by school_id
                """,
                [ask.Who.Trust.Value, schools.Select(s => s.Id.Value).ToArray()],
                reader =>
                    (
                        School: new Id<School>(reader.GetGuid(0)),
                        Risks: reader.GetInt64(1),
                        Late: reader.GetInt64(2),
                        All: reader.GetInt64(3),
                        Due: reader.IsDBNull(4) ? (DateTimeOffset?)null : reader.GetFieldValue<DateTimeOffset>(4)
                    ),
                rows =>
                    rows.Select(r =>
                        {
                            var school = schools.First(s => s.Id == r.School);
                            return new ToDo
                            {
                                What =
                                    r.Risks > 0 ? "A message that may mean a risk to life"
                                    : r.Late > 0 ? Count(r.Late, "message was not answered in time", "messages were not answered in time")
                                    : Count(r.All, "message waits in the inbox", "messages wait in the inbox"),
                                Note = r.Risks > 0 || r.Late > 0 ? Count(r.All, "waits in all", "wait in all") : null,
                                Action = "Open the inbox",
                                Href = $"/s/{school.Slug}/inbox",
                                School = school,
                                // A risk to life was due when it was written: nothing stands above it.
                                Due = r.Due,
                            };
                        })
                        .OrderBy(t => t.School!.Name, StringComparer.CurrentCulture)
                        .ToList()
            );
    }

    private static string Count(long count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
