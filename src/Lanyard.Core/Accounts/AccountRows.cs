using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Accounts;

/// <summary>What the use cases of this room share.</summary>
internal static class AccountRows
{
    public static readonly Refusal NoSuchAccount = Refusal.Missing("There is no such account at this school.");

    public static Task<Account?> LockAccountAsync(this Change change, Id<School> school, Id<Account> account, CancellationToken ct) =>
        change
            .Db.Accounts.FromSql(
                $"""
                select * from account
                where trust_id = {change.Actor.Trust.Value} and school_id = {school.Value} and account_id = {account.Value}
                for no key update
                """
            )
            .SingleOrDefaultAsync(ct);

    /// <summary>What only the other rows can tell: is it on the register already, are its people here?</summary>
    public static async Task<List<Refusal>> RefusalsAsync(
        this Change change,
        Id<School> school,
        AccountWish wish,
        Id<Account>? own,
        CancellationToken ct
    )
    {
        var refusals = wish.Refusals().ToList();
        if (refusals.Count > 0)
            return refusals;
        var handle = wish.Handle!;
        // The index folds case as the server does, so the server is asked.
        var taken = await change
            .Db.Accounts.FromSql(
                $"""
                select * from account
                where trust_id = {change.Actor.Trust.Value} and platform = {wish.Platform} and lower(handle) = lower({handle}) and closed_on is null
                """
            )
            .Where(a => own == null || a.Id != own)
            .Select(a => new { a.School })
            .FirstOrDefaultAsync(ct);
        if (taken is not null)
        {
            var at = await change.Db.Schools.Where(s => s.Id == taken.School).Select(s => s.Name).SingleAsync(ct);
            refusals.Add(new($"{handle} on {KnownPlatforms.NameOf(wish.Platform!)} is on the register already, at {at}.", "handle"));
        }
        var today = UkTime.DateOf(change.Now);
        foreach (var (person, field) in People(wish))
        {
            if (!await change.Db.Keepers(school, today).AnyAsync(a => a.Person == person, ct))
                refusals.Add(new("Choose somebody who may deal with the inbox at this school. A moderator may.", field));
        }
        return refusals;
    }

    private static readonly Role[] s_keepers =
    [
        .. Roles.Table.Values.Where(s => s.Permissions.Contains(Permission.WorkInbox)).Select(s => s.Role),
    ];

    /// <summary>The appointments on a day that let somebody deal with what comes in at a school.</summary>
    public static IQueryable<Appointment> Keepers(this LanyardDb db, Id<School> school, DateOnly day) =>
        db.Appointments.Where(a =>
            s_keepers.Contains(a.Role) && (a.School == null || a.School == school) && a.From <= day && (a.Until == null || a.Until >= day)
        );

    private static IEnumerable<(Id<Person> Person, string Field)> People(AccountWish wish)
    {
        if (wish.Owner is { } owner)
            yield return (owner, "owner");
        if (wish.Cover is { } cover)
            yield return (cover, "cover");
    }
}
