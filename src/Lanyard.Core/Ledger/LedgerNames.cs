using Lanyard.Core.Data;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Ledger;

/// <summary>The names that some events need, as they are now. The ledger itself has none, so who was erased stays erased.</summary>
public sealed class LedgerNames
{
    private readonly Dictionary<Id<Person>, string> _people;
    private readonly Dictionary<Id<School>, string> _schools;

    private readonly Dictionary<Id<HeldPolicy>, string> _policies;

    private readonly Dictionary<Id<Round>, string> _rounds;

    private readonly Dictionary<Id<Account>, string> _accounts;

    private LedgerNames(
        Dictionary<Id<Person>, string> people,
        Dictionary<Id<School>, string> schools,
        Dictionary<Id<HeldPolicy>, string> policies,
        Dictionary<Id<Round>, string> rounds,
        Dictionary<Id<Account>, string> accounts
    ) => (_people, _schools, _policies, _rounds, _accounts) = (people, schools, policies, rounds, accounts);

    public string Of(Id<Person> person) => _people.GetValueOrDefault(person, "a person no longer on record");

    public string Of(Id<School> school) => _schools.GetValueOrDefault(school, "a school no longer on record");

    public string Of(Id<HeldPolicy> policy) => _policies.GetValueOrDefault(policy, "a policy no longer on record");

    /// <summary>A round has the name of the policy that is signed in it.</summary>
    public string Of(Id<Round> round) => _rounds.GetValueOrDefault(round, "a policy no longer on record");

    public string Of(Id<Account> account) => _accounts.GetValueOrDefault(account, "an account no longer on record");

    /// <summary>`Priya Shah`, `Priya Shah as deputy for Gareth Price`, or what is no person.</summary>
    public string Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Kind switch
        {
            ActorKind.Clock => "the clock",
            ActorKind.Operator => "the operator",
            _ when actor.Person is not { } person => "a person no longer on record",
            _ when actor.DeputyFor is { } holder => $"{Of(actor.Person.Value)} as deputy for {Of(holder)}",
            _ => Of(actor.Person.Value),
        };
    }

    internal static async Task<LedgerNames> LoadAsync(LanyardDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken ct)
    {
        var people = Ids<Person>(entries)
            .Concat(entries.SelectMany(e => new[] { e.Actor.Person, e.Actor.DeputyFor }).OfType<Id<Person>>())
            .Distinct()
            .ToList();
        var schools = Ids<School>(entries).Concat(entries.Select(e => e.School).OfType<Id<School>>()).Distinct().ToList();
        var policies = Ids<HeldPolicy>(entries).Distinct().ToList();
        var rounds = Ids<Round>(entries).Distinct().ToList();
        var accounts = Ids<Account>(entries).Distinct().ToList();
        return new(
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, ct),
            await db.Schools.Where(s => schools.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct),
            policies.Count == 0 ? [] : await db.Policies.Where(p => policies.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title, ct),
            rounds.Count == 0
                ? []
                : await (
                    from r in db.Rounds
                    where rounds.Contains(r.Id)
                    join p in db.Policies on r.Policy equals p.Id
                    select new { r.Id, p.Title }
                ).ToDictionaryAsync(r => r.Id, r => r.Title, ct),
            accounts.Count == 0 ? [] : await db.Accounts.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct)
        );
    }

    // Whatever ids an event has are among its properties; a new kind of event needs no line here.
    private static IEnumerable<Id<TOf>> Ids<TOf>(IEnumerable<LedgerEntry> entries) =>
        entries
            .Select(e => e.Happened)
            .OfType<LedgerEvent>()
            .SelectMany(happened =>
                happened
                    .GetType()
                    .GetProperties()
                    .Where(p => p.PropertyType == typeof(Id<TOf>) || p.PropertyType == typeof(Id<TOf>?))
                    .Select(p => p.GetValue(happened))
            )
            .OfType<Id<TOf>>();
}
