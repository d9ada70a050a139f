using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>A question about private accounts that somebody has not answered, and a disclaimer that they meant to put on one.</summary>
public sealed class DisclaimersToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.SeePolicies);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                with asked as (
                    select distinct on (school_id) school_id, asked_on, concerns
                    from disclaimer_asking
                    where trust_id = $1 and school_id = any($2) and asked_on <= $3
                    order by school_id, asked_on desc
                )
                select a.school_id, 0
                from asked a
                where exists (
                        select 1 from appointment p
                        where p.trust_id = $1 and p.person_id = $4 and p.school_id = a.school_id and p."from" <= $3
                            and (p.until is null or p.until >= $3) and p.role = any(string_to_array(a.concerns, ' '))
                    )
                    and not exists (
                        select 1 from disclaimer_answer n
                        where n.trust_id = $1 and n.school_id = a.school_id and n.person_id = $4 and n.answered_on >= a.asked_on
                    )
                union all
                select l.school_id, count(*)::int
                from linked_account l
                where l.trust_id = $1 and l.school_id = any($2) and l.person_id = $4 and l.removed_on is null
                    and 'Shown' <> (
                        select k.shown from disclaimer_look k
                        where k.trust_id = $1 and k.account_id = l.linked_account_id order by k.looked_on desc limit 1
                    )
                group by l.school_id
                """,
                [ask.Who.Trust.Value, schools.Select(s => s.Id.Value).ToArray(), ask.Today, ask.Who.Person.Value],
                reader => (School: new Id<School>(reader.GetGuid(0)), Without: reader.GetInt32(1)),
                rows =>
                    rows.Select(r => Of(schools.First(s => s.Id == r.School), r.Without))
                        .OrderBy(t => t.School!.Name, StringComparer.CurrentCulture)
                        .ToList()
            );
    }

    private static ToDo Of(People.SchoolLine school, int without) =>
        new()
        {
            What =
                without == 0 ? "Say which of your own accounts touch the school"
                : without == 1 ? "An account of yours shows no disclaimer yet"
                : $"{without} accounts of yours show no disclaimer yet",
            Note = without == 0 ? "Only what the policy asks, and an honest answer breaks nothing" : "The wording is there to copy",
            Action = without == 0 ? "Answer" : "Look at it",
            Href = without == 0 ? $"/s/{school.Slug}/disclaimers/answer" : $"/s/{school.Slug}/disclaimers",
            School = school,
        };
}
