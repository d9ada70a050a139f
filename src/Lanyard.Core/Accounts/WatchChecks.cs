using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Core.People;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Accounts;

/// <summary>
/// Every morning, and whenever a look falls due: until when must somebody look at each open account? A look that nobody took is written
/// down once. A trust has some dozens of accounts, so all are looked through; that way a policy that comes into force counts from its day.
/// </summary>
public sealed class WatchChecks(LanyardDb db, Changes changes, CheckRules rules) : IAgendaHandler
{
    public const string Kind = "account-checks";

    public static DateTimeOffset MorningAfter(DateTimeOffset moment) => UkTime.InstantOf(UkTime.DateOf(moment).AddDays(1), new(6, 0));

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        var accounts = await change
            .Db.Accounts.FromSql(
                $"select * from account where trust_id = {db.TrustId.Value} and closed_on is null order by account_id for no key update"
            )
            .ToListAsync(ct);
        if (accounts.Count == 0)
            return null;
        var today = UkTime.DateOf(change.Now);
        var schools = accounts.Select(a => a.School).Distinct().ToList();
        var byRule = await rules.OfAsync(schools, today, ct);
        var missed = new List<(Account Account, CheckRule Rule)>();
        foreach (var account in accounts)
        {
            var rule = byRule.GetValueOrDefault(account.School);
            account.CheckDue = rule?.DueFor(account);
            if (account.CheckDue < change.Now && account.CheckMissedFor != account.CheckDue)
                missed.Add((account, rule!));
        }
        if (missed.Count > 0)
            await TellAsync(change, missed, today, ct);
        await change.CommitAsync(ct);
        var next = accounts.Where(a => a.CheckDue > change.Now).Min(a => a.CheckDue);
        var morning = MorningAfter(change.Now);
        // The promised moment itself is still in time.
        return next < morning ? next.Value + TimeSpan.FromMicroseconds(1) : morning;
    }

    private static async Task TellAsync(Change change, List<(Account Account, CheckRule Rule)> missed, DateOnly today, CancellationToken ct)
    {
        var schools = missed.Select(m => m.Account.School).Distinct().ToList();
        var slugs = await change.Db.Schools.Where(s => schools.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Slug, ct);
        var heads = (await change.Db.HoldersOnAsync([Role.Headteacher], schools, today, ct)).ToLookup(h => h.School!.Value, h => h.Person);
        var people = missed.SelectMany(m => Reached(m.Account, heads)).Distinct().ToList();
        var here = await change
            .Db.People.Where(p => people.Contains(p.Id) && (p.LeftOn == null || p.LeftOn >= today))
            .Select(p => p.Id)
            .ToHashSetAsync(ct);
        var told = new Dictionary<Id<Person>, string>();
        foreach (var (account, rule) in missed)
        {
            var whom = Reached(account, heads).Where(here.Contains).Distinct().ToList();
            foreach (var person in whom)
                told[person] = told.ContainsKey(person)
                    ? $"/s/{slugs[account.School]}/accounts"
                    : $"/s/{slugs[account.School]}/accounts/{account.Id}";
            account.CheckMissedFor = account.CheckDue;
            change.Record(new CheckMissed(account.Id, account.School, account.CheckDue!.Value, whom.Count), rule.Clause);
        }
        await change.NotifyAsync([.. told.Select(t => (t.Key, t.Value))], NotificationKind.CheckMissed, ct);
    }

    private static IEnumerable<Id<Person>> Reached(Account account, ILookup<Id<School>, Id<Person>> heads) =>
        new[] { account.Owner, account.Cover }.OfType<Id<Person>>().Concat(heads[account.School]);
}
