using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>Reviews that fall due or are overdue, for those who keep the policy.</summary>
public sealed class ReviewsToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var trusts = ask.Everywhere && ask.Who.Access.May(Permission.ManagePolicies);
        var schools = ask.SchoolsWhere(Permission.ManagePolicies);
        return !trusts && schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                select p.key, p.title, p.school_id, e.number, r.last_day
                from review_reminder r
                join held_policy p on p.trust_id = r.trust_id and p.held_policy_id = r.policy_id
                join edition e on e.trust_id = r.trust_id and e.edition_id = r.edition_id
                where r.trust_id = $1 and r.first_on <= $2 and e.in_force_from <= $2
                    and (p.school_id = any($3) or $4 and p.school_id is null)
                order by r.last_day, p.title
                """,
                [ask.Who.Trust.Value, ask.Today, schools.Select(s => s.Id.Value).ToArray(), trusts],
                reader => new Row(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.IsDBNull(2) ? null : new(reader.GetGuid(2)),
                    reader.GetInt32(3),
                    reader.GetFieldValue<DateOnly>(4)
                ),
                rows => rows.Select(r => Of(ask, r)).ToList()
            );
    }

    private static ToDo Of(HomeAsk ask, Row row)
    {
        var overdue = ask.Today > row.LastDay;
        return new()
        {
            What = overdue ? $"The review of {row.Title} is overdue" : $"{row.Title} is to be reviewed",
            Note = overdue
                ? $"Since {PartialDate.Of(row.LastDay.AddDays(1))}. The policy still binds"
                : $"By {PartialDate.Of(row.LastDay)}. Bring it to the body that approves it",
            Action = "Record the review",
            Href = $"/trust/policies/{row.Key}/editions/{row.Number}/review",
            School = row.School is { } own ? ask.Schools.First(s => s.Id == own) : null,
            Due = UkTime.StartOf(row.LastDay.AddDays(1)),
        };
    }

    private sealed record Row(string Key, string Title, Id<School>? School, int Number, DateOnly LastDay);
}
