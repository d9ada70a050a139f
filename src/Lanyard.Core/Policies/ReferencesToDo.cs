using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>Policies of which nobody has looked up for a year whether what they name is still current, for those who keep them.</summary>
public sealed class ReferencesToDo : IToDo
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
                select p.key, p.title, p.school_id
                from reference_reminder r
                join held_policy p on p.trust_id = r.trust_id and p.held_policy_id = r.policy_id
                where r.trust_id = $1 and r.due_on <= $2 and (p.school_id = any($3) or $4 and p.school_id is null)
                order by r.due_on, p.title
                """,
                [ask.Who.Trust.Value, ask.Today, schools.Select(s => s.Id.Value).ToArray(), trusts],
                reader =>
                    (
                        Key: reader.GetString(0),
                        Title: reader.GetString(1),
                        School: reader.IsDBNull(2) ? (Id<School>?)null : new(reader.GetGuid(2))
                    ),
                rows =>
                    rows.Select(r => new ToDo
                        {
                            What = $"{r.Title} names documents and laws to look up",
                            Note = "Nobody has for a year, or yet",
                            Action = "Look them up",
                            Href = $"/trust/policies/{r.Key}/references",
                            School = r.School is { } own ? ask.Schools.First(s => s.Id == own) : null,
                        })
                        .ToList()
            );
    }
}
