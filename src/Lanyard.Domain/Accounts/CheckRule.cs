using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Accounts;

/// <summary>How often the policies in force want an account looked at, and by which clause.</summary>
/// <param name="Clause">As the ledger names it.</param>
/// <param name="Since">The first day on which the edition bound: nobody was asked before.</param>
public sealed record CheckRule(TimeSpan Every, string Clause, DateTimeOffset? Since)
{
    /// <returns>Null where no policy gives an interval: none is invented.</returns>
    public static CheckRule? Of(PolicyInForce inForce, Func<string, (int Number, DateTimeOffset? Since)> editionOf)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(editionOf);
        var ruling = inForce.Ask(new CheckDue { What = Watched.Accounts });
        // The strictest saying may be "ask the school"; the shortest interval counts all the same.
        var timed = ruling.Reasons.Where(r => r.Saying.Within is not null).MinBy(r => r.Saying.Within!.Value.Elapsed);
        if (timed is null)
            return null;
        var (number, since) = editionOf(timed.Bound.Policy);
        return new(timed.Saying.Within!.Value.Elapsed, ClauseName.Of(timed.Bound.Policy, number, timed.Bound.Clause), since);
    }

    /// <summary>Until when somebody has to look. Holidays do not move it: the interval is days, not school days.</summary>
    public DateTimeOffset DueFor(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var from = account.CheckedAt ?? account.EnteredAt;
        return (Since > from ? Since.Value : from) + Every;
    }
}
