using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Accounts;

/// <summary>An event in the history of an account.</summary>
public abstract record AccountEvent(Id<Account> Account, Id<School> School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Account, Account.Value);
    public override Id<School>? At => School;
}

/// <summary>An account that the school has was written down.</summary>
public sealed record AccountEntered(Id<Account> Account, Id<School> School, Id<Person>? Owner, Id<Person>? Cover)
    : AccountEvent(Account, School);

public sealed record AccountChanged(
    Id<Account> Account,
    Id<School> School,
    Id<Person>? OwnerBefore,
    Id<Person>? Owner,
    Id<Person>? CoverBefore,
    Id<Person>? Cover,
    bool NameChanged
) : AccountEvent(Account, School);

public sealed record AccountClosed(Id<Account> Account, Id<School> School, DateOnly On) : AccountEvent(Account, School);

/// <param name="Due">Until when somebody must look again; null where no policy says.</param>
public sealed record AccountChecked(Id<Account> Account, Id<School> School, CheckFinding Found, DateTimeOffset? Due)
    : AccountEvent(Account, School);

/// <summary>Nobody looked at an account in the time that the policy gives.</summary>
public sealed record CheckMissed(Id<Account> Account, Id<School> School, DateTimeOffset Due, int Told) : AccountEvent(Account, School);

public sealed record AccountReopened(Id<Account> Account, Id<School> School) : AccountEvent(Account, School);
