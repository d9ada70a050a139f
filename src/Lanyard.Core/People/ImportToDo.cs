using Lanyard.Core.Home;
using Lanyard.Domain.People;

namespace Lanyard.Core.People;

/// <summary>A file of people that was read and shown, and waits for the yes of whoever sent it.</summary>
public sealed class ImportToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return !ask.Who.Access.MaySomewhere(Permission.ManagePeople)
            ? null
            : ToDoQuestion.Of(
                """
                select people_import_id, expires_at, school_id from people_import
                where trust_id = $1 and made_by_id = $2 and imported_at is null and expires_at > $3
                order by expires_at
                """,
                [ask.Who.Trust.Value, ask.Who.Person.Value, ask.Now.ToUniversalTime()],
                reader =>
                    (
                        Import: reader.GetGuid(0),
                        ExpiresAt: reader.GetFieldValue<DateTimeOffset>(1),
                        School: reader.IsDBNull(2) ? (Guid?)null : reader.GetGuid(2)
                    ),
                rows =>
                    rows.Where(r => ask.Everywhere || r.School == ask.At!.Id.Value)
                        .Select(r => new ToDo
                        {
                            What = "A list of people was read and not brought in yet",
                            Note = "After that it is forgotten",
                            Action = "Look at it",
                            Href = $"/people/import/{r.Import}",
                            School = ask.Schools.FirstOrDefault(s => s.Id.Value == r.School),
                            Due = r.ExpiresAt,
                        })
                        .ToList()
            );
    }
}
