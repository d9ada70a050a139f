using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Accounts;

/// <summary>An account with the names of its people.</summary>
public sealed record AccountLine(Account Account, string? Owner, string? Cover)
{
    public string Where => KnownPlatforms.NameOf(Account.Platform);
}

/// <summary>A look at an account, with the name of whoever looked.</summary>
public sealed record CheckLine(DateTimeOffset At, CheckFinding Found, string? By);

public sealed class AccountQueries(LanyardDb db)
{
    /// <summary>The accounts of a school, open ones first, by name. A school has a handful.</summary>
    public async Task<IReadOnlyList<AccountLine>> OfAsync(Id<School> school, CancellationToken ct) =>
        await Lines(db.Accounts.Where(a => a.School == school)).ToListAsync(ct);

    public Task<AccountLine?> FindAsync(Id<School> school, Id<Account> account, CancellationToken ct) =>
        Lines(db.Accounts.Where(a => a.School == school && a.Id == account)).SingleOrDefaultAsync(ct);

    /// <summary>The last looks at an account, the newest first, with the names of those who looked.</summary>
    public async Task<IReadOnlyList<CheckLine>> ChecksAsync(Id<Account> account, int most, CancellationToken ct) =>
        await (
            from check in db.AccountChecks.AsNoTracking()
            where check.Account == account
            join b in db.People on check.By equals (Id<Person>?)b.Id into lookers
            from looker in lookers.DefaultIfEmpty()
            orderby check.At descending
            select new CheckLine(check.At, check.Found, looker!.FullName)
        )
            .Take(most)
            .ToListAsync(ct);

    /// <summary>Wherever in the trust it is: for programs, which name the account alone.</summary>
    public Task<Account?> AnywhereAsync(Id<Account> account, CancellationToken ct) =>
        db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == account, ct);

    /// <summary>Who may look after an account of this school: those who may deal with its inbox, by name.</summary>
    public async Task<IReadOnlyList<NamedPerson>> KeepersAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        await (
            from person in db.People.AsNoTracking()
            where (person.LeftOn == null || person.LeftOn >= day) && db.Keepers(school, day).Any(a => a.Person == person.Id)
            orderby person.NameKey, person.Id
            select new NamedPerson(person.Id, person.FullName, person.LeftOn)
        ).ToListAsync(ct);

    private IQueryable<AccountLine> Lines(IQueryable<Account> accounts) =>
        from account in accounts.AsNoTracking()
        join o in db.People on account.Owner equals (Id<Person>?)o.Id into owners
        from owner in owners.DefaultIfEmpty()
        join c in db.People on account.Cover equals (Id<Person>?)c.Id into covers
        from cover in covers.DefaultIfEmpty()
        orderby account.ClosedOn != null, account.Name, account.Id
        select new AccountLine(account, owner!.FullName, cover!.FullName);
}
