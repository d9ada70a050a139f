using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies.Reporting;

/// <summary>A report that comes round and is due soon, for those who make it.</summary>
public sealed class ReportToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.AdoptPolicies);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                select distinct on (school_id) school_id, next_due
                from made_report
                where trust_id = $1 and school_id = any($2)
                order by school_id, number desc
                """,
                [ask.Who.Trust.Value, schools.Select(s => s.Id.Value).ToArray()],
                reader =>
                    (
                        School: new Id<School>(reader.GetGuid(0)),
                        Due: reader.IsDBNull(1) ? (DateOnly?)null : reader.GetFieldValue<DateOnly>(1)
                    ),
                rows =>
                    rows.Where(r => r.Due <= ask.Today.AddDays(ComplianceReporting.DaysOfWarning))
                        .Select(r => Of(schools.First(s => s.Id == r.School), r.Due!.Value))
                        .ToList()
            );
    }

    private static ToDo Of(People.SchoolLine school, DateOnly due) =>
        new()
        {
            What = "The report on the policy is due",
            Note = "Made for governors from what is on record",
            Action = "Make the report",
            Href = $"/s/{school.Slug}/policies/report",
            School = school,
            Due = UkTime.StartOf(due.AddDays(1)).AddMinutes(-1),
        };
}
