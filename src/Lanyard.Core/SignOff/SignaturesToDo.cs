using System.Globalization;
using Lanyard.Core.Home;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Core.SignOff;

/// <summary>The policies that somebody is asked to sign.</summary>
public sealed class SignaturesToDo : IToDo
{
    public ToDoQuestion? Ask(HomeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return !ask.Everywhere || !ask.Who.Access.MaySomewhere(Permission.UseLanyard)
            ? null
            : ToDoQuestion.Of(
                """
                select s.round_id, p.title, min(s.due)
                from signatory s
                join round r on r.trust_id = s.trust_id and r.round_id = s.round_id and r.state <> 'Closed'
                join held_policy p on p.trust_id = r.trust_id and p.held_policy_id = r.policy_id
                where s.trust_id = $1 and s.person_id = $2 and s.state = 'Owed'
                group by s.round_id, p.title
                """,
                [ask.Who.Trust.Value, ask.Who.Person.Value],
                reader => (Round: new Id<Round>(reader.GetGuid(0)), Policy: reader.GetString(1), Due: reader.GetFieldValue<DateOnly>(2)),
                rows => rows.Select(r => Sign(r.Round, r.Policy, r.Due)).ToList()
            );
    }

    private static ToDo Sign(Id<Round> round, string policy, DateOnly due) =>
        new()
        {
            What = $"{policy} waits for your signature",
            Note = string.Create(CultureInfo.InvariantCulture, $"By {due:d MMMM yyyy}"),
            Action = "Read and sign",
            Href = $"/me/sign/{round}",
            // Until the day is over.
            Due = UkTime.StartOf(due.AddDays(1)).AddTicks(-1),
        };
}
