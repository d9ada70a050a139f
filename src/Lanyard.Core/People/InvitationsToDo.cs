using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.People;

/// <summary>Invitations that ran out before they were used, for those who keep the list of people.</summary>
public sealed class InvitationsToDo : IToDo
{
    private const int Named = 3;

    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.ManagePeople);
        var forTheTrust = ask.Everywhere && ask.Who.Access.May(Permission.ManagePeople);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                // A newer invitation takes the older one back, so what is neither used nor taken back is the latest.
                """
                select p.person_id, p.full_name, i.expires_at, at.school_id
                from invitation i join person p using (trust_id, person_id)
                left join lateral (
                    select a.school_id from appointment a
                    where a.trust_id = i.trust_id and a.person_id = i.person_id and (a.until is null or a.until >= $3) and a.school_id = any($4)
                    order by a."from", a.school_id limit 1
                ) at on true
                where i.trust_id = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at <= $2
                  and (p.left_on is null or p.left_on >= $3) and (at.school_id is not null or $5)
                order by p.name_key, p.person_id
                """,
                [ask.Who.Trust.Value, ask.Now.ToUniversalTime(), ask.Today, schools.Select(s => s.Id.Value).ToArray(), forTheTrust],
                reader => new Unused(
                    new(reader.GetGuid(0)),
                    reader.GetString(1),
                    reader.GetFieldValue<DateTimeOffset>(2),
                    reader.IsDBNull(3) ? null : new Id<School>(reader.GetGuid(3))
                ),
                rows => Answer(ask, rows)
            );
    }

    private static HomeAnswer Answer(HomeAsk ask, IReadOnlyList<Unused> rows) =>
        rows.GroupBy(r => r.School).Select(here => One(ask.Schools.FirstOrDefault(s => s.Id == here.Key), [.. here])).ToList();

    private static ToDo One(SchoolLine? school, List<Unused> here) =>
        here.Count == 1
            ? new()
            {
                What = $"{here[0].Name} did not take up the invitation",
                Note = $"It ran out on {DueWords.InFull(here[0].ExpiredAt)}",
                Action = "Invite again",
                Href = $"/people/{here[0].Person}",
                School = school,
            }
            : new()
            {
                What = $"{here.Count} invitations ran out before they were used",
                Note = string.Join(", ", here.Take(Named).Select(r => r.Name)) + (here.Count > Named ? " and others" : ""),
                Action = "Invite again",
                Href = $"{(school is null ? "" : $"/s/{school.Slug}")}/people?login={LoginState.InvitationExpired}",
                School = school,
            };

    private sealed record Unused(Id<Person> Person, string Name, DateTimeOffset ExpiredAt, Id<School>? School);
}
