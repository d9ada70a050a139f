using System.Globalization;
using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Npgsql;

namespace Lanyard.Core.People;

/// <summary>Roles that nobody holds, for those who may appoint; and how many are filled, for everybody at the school.</summary>
public sealed class RolesToDo : IToDo
{
    private static readonly RoleSheet[] Missed =
    [
        .. Roles.Table.Values.Where(s => s.MissedWhenVacant && s.Seat.HasFlag(Seat.School)).OrderBy(s => s.Role),
    ];

    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.SeeRoles);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                // What is held for the whole trust serves every school; SchoolId null says so.
                """
                select school_id, role, bool_or("from" <= $2 and (until is null or until >= $2)), max(until) filter (where until < $2)
                from appointment
                where trust_id = $1 and role = any($3) and (school_id is null or school_id = any($4))
                group by school_id, role
                """,
                [
                    ask.Who.Trust.Value,
                    ask.Today,
                    Missed.Select(s => s.Role.ToString()).ToArray(),
                    schools.Select(s => s.Id.Value).ToArray(),
                ],
                Row,
                rows => Answer(ask, schools, rows)
            );
    }

    private static Held Row(NpgsqlDataReader reader) =>
        new(
            reader.IsDBNull(0) ? null : new(reader.GetGuid(0)),
            Enum.Parse<Role>(reader.GetString(1)),
            reader.GetBoolean(2),
            reader.IsDBNull(3) ? null : reader.GetFieldValue<DateOnly>(3)
        );

    private static HomeAnswer Answer(HomeAsk ask, IReadOnlyList<SchoolLine> schools, IReadOnlyList<Held> rows)
    {
        var (toDos, facts) = (new List<ToDo>(), new List<SchoolFact>());
        foreach (var school in schools)
        {
            var here = rows.Where(r => r.School == school.Id || (r.School is null && Roles.Of(r.Role).Seat == Seat.Either)).ToList();
            var vacant = Missed.Where(s => !here.Any(r => r.Role == s.Role && r.Today)).ToList();
            var href = $"/s/{school.Slug}/roles";
            facts.Add(
                new(
                    school,
                    10,
                    "Roles",
                    vacant.Count == 0 ? $"All {Missed.Length} filled" : $"{Missed.Length - vacant.Count} of {Missed.Length} filled",
                    vacant.Count > 0,
                    href
                )
            );
            if (vacant.Count > 0 && ask.Who.Access.May(Permission.ManageRoles, school.Id))
                toDos.Add(Fill(school, vacant, here, href));
        }
        return new(toDos, facts);
    }

    private static ToDo Fill(SchoolLine school, List<RoleSheet> vacant, List<Held> here, string href)
    {
        var since = vacant.Count == 1 ? here.Where(r => r.Role == vacant[0].Role).Max(r => r.LastDay)?.AddDays(1) : null;
        return new()
        {
            What = vacant.Count == 1 ? $"{vacant[0].Name} is vacant" : $"{vacant.Count} roles are vacant",
            Note =
                vacant.Count > 1 ? string.Join(", ", vacant.Select(s => s.Name))
                : since is { } day ? string.Create(CultureInfo.InvariantCulture, $"Since {day:d MMMM yyyy}")
                : null,
            Action = vacant.Count == 1 ? "Fill the role" : "Fill the roles",
            Href = href,
            School = school,
        };
    }

    private sealed record Held(Id<School>? School, Role Role, bool Today, DateOnly? LastDay);
}
