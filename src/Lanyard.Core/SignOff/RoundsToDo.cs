using System.Globalization;
using Lanyard.Core.Home;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.SignOff;

/// <summary>Signatures that are late or were refused, for those who run rounds; and how many have signed, for those who may see it.</summary>
public sealed class RoundsToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.SeeSignOff);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                select t.school_id, sum(t.have_signed)::int, sum(t.owed + t.have_signed + t.refused + t.lapsed)::int, sum(t.late)::int, sum(t.refused)::int
                from round r
                join round_tally t on t.trust_id = r.trust_id and t.round_id = r.round_id and t.school_id = any($2)
                where r.trust_id = $1 and r.state <> 'Closed'
                group by t.school_id
                """,
                [ask.Who.Trust.Value, schools.Select(s => s.Id.Value).ToArray()],
                reader => new Stands(
                    new(reader.GetGuid(0)),
                    reader.GetInt32(1),
                    reader.GetInt32(2),
                    reader.GetInt32(3),
                    reader.GetInt32(4)
                ),
                rows => Answer(ask, schools, rows.ToDictionary(r => r.School))
            );
    }

    private static HomeAnswer Answer(HomeAsk ask, IReadOnlyList<SchoolLine> schools, Dictionary<Id<School>, Stands> rows)
    {
        var (toDos, facts) = (new List<ToDo>(), new List<SchoolFact>());
        foreach (var school in schools)
        {
            if (!rows.TryGetValue(school.Id, out var at) || at.Asked == 0)
                continue;
            var href = $"/s/{school.Slug}/sign-off";
            facts.Add(new(school, 30, "Sign-off", Words(at), at.Late > 0, href));
            if (at.Late + at.Refused > 0 && ask.Who.Access.May(Permission.ManageSignOff, school.Id))
                toDos.Add(Chase(school, at, href));
        }
        return new(toDos, facts);
    }

    private static string Words(Stands at) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.HaveSigned:N0} of {at.Asked:N0} have signed")
        + (at.Late > 0 ? string.Create(CultureInfo.InvariantCulture, $", {at.Late:N0} late") : "");

    private static ToDo Chase(SchoolLine school, Stands at, string href) =>
        new()
        {
            What = at.Late switch
            {
                0 => at.Refused == 1 ? "Somebody refused to sign" : $"{at.Refused} people refused to sign",
                1 => "1 signature is late",
                _ => string.Create(CultureInfo.InvariantCulture, $"{at.Late:N0} signatures are late"),
            },
            Note = at.Late > 0 && at.Refused > 0 ? $"{at.Refused} refused" : null,
            Action = at.Late > 0 ? "Open the chasing list" : "Look who refused",
            Href = href,
            School = school,
        };

    private sealed record Stands(Id<School> School, int HaveSigned, int Asked, int Late, int Refused);
}
