using Lanyard.Core.Home;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Accounts;

/// <summary>An account that must be looked at within two days, for whoever looks after it or stands in.</summary>
public sealed class ChecksToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var schools = ask.SchoolsWhere(Permission.WorkInbox);
        return schools.Count == 0
            ? null
            : ToDoQuestion.Of(
                """
                select school_id, account_id, name, check_due from account
                where trust_id = $1 and school_id = any($2) and closed_on is null and check_due < $3 and (owner_id = $4 or cover_id = $4)
                order by check_due, account_id
                """,
                [
                    ask.Who.Trust.Value,
                    schools.Select(s => s.Id.Value).ToArray(),
                    UkTime.InstantOf(ask.Today.AddDays(2), TimeOnly.MinValue).ToUniversalTime(),
                    ask.Who.Person.Value,
                ],
                reader =>
                    (
                        School: new Id<School>(reader.GetGuid(0)),
                        Account: new Id<Account>(reader.GetGuid(1)),
                        Name: reader.GetString(2),
                        Due: reader.GetFieldValue<DateTimeOffset>(3)
                    ),
                rows =>
                    rows.Select(r =>
                        {
                            var school = schools.First(s => s.Id == r.School);
                            return new ToDo
                            {
                                What = $"Look at {r.Name}",
                                Action = "Say what you saw",
                                Href = $"/s/{school.Slug}/accounts/{r.Account}",
                                School = school,
                                Due = r.Due,
                            };
                        })
                        .ToList()
            );
    }
}
