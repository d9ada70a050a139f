using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>A notice of monitoring that somebody has not read yet, for whomever it concerns; and a draft that waits, for those who keep it.</summary>
public sealed class NoticeToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.SeePolicies);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                with standing as (
                    select distinct on (school_id) school_id, notice_of_monitoring_id, concerns
                    from notice_of_monitoring
                    where trust_id = $1 and school_id = any($2) and issued_at is not null and "from" <= $3
                    order by school_id, "from" desc, number desc
                )
                select s.school_id, false
                from standing s
                where exists (
                        select 1 from appointment a
                        where a.trust_id = $1 and a.person_id = $4 and a.school_id = s.school_id and a."from" <= $3
                            and (a.until is null or a.until >= $3) and a.role = any(string_to_array(s.concerns, ' '))
                    )
                    and not exists (
                        select 1 from notice_reading r where r.trust_id = $1 and r.notice_id = s.notice_of_monitoring_id and r.person_id = $4
                    )
                union all
                select school_id, true from notice_of_monitoring where trust_id = $1 and school_id = any($5) and issued_at is null
                """,
                [
                    ask.Who.Trust.Value,
                    schools.Select(s => s.Id.Value).ToArray(),
                    ask.Today,
                    ask.Who.Person.Value,
                    ask.SchoolsWhere(Permission.ManageMonitoring).Select(s => s.Id.Value).ToArray(),
                ],
                reader => (School: new Id<School>(reader.GetGuid(0)), IsDraft: reader.GetBoolean(1)),
                rows =>
                    rows.Select(r => Of(schools.First(s => s.Id == r.School), r.IsDraft))
                        .OrderBy(t => t.School!.Name, StringComparer.CurrentCulture)
                        .ToList()
            );
    }

    private static ToDo Of(People.SchoolLine school, bool isDraft) =>
        new()
        {
            What = isDraft ? "The notice of monitoring is written and not issued" : "Read what the school monitors",
            Note = isDraft ? null : "A notice for everybody who works here",
            Action = isDraft ? "Look at it" : "Read the notice",
            Href = isDraft ? $"/s/{school.Slug}/policies/notice/draft" : $"/s/{school.Slug}/policies/notice",
            School = school,
        };
}
