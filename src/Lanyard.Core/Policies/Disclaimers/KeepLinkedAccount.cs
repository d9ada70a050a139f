using Lanyard.Core.Ledger;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>Puts a private account of one's own on the register, or says anew what one sees there. Nobody does so for somebody else.</summary>
public sealed class KeepLinkedAccount(Changes changes, PolicyQueries policies)
{
    /// <summary>More than anybody has; it stops a script.</summary>
    private const int Most = 50;

    /// <param name="id">Null for an account that is new to the register.</param>
    public async Task<Outcome<Id<LinkedAccount>>> DoAsync(
        Actor actor,
        Id<School> school,
        Id<LinkedAccount>? id,
        AccountWish wish,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        wish = wish.Tidy();
        if (wish.Refusals() is { Count: > 0 } refusals)
            return refusals.ToList();
        await using var change = await changes.BeginAsync(actor, ct);
        if (actor.Person is not { } person || await change.LockPersonAsync(person, ct) is null)
            return new Refusal("Only somebody on the list of people can name an account of their own.");
        var today = UkTime.DateOf(change.Now);
        var over = await policies.OverAsync(school, today, ct);
        if (!DisclaimerDemands.Of([.. over.Select(p => p.Text)]).AsksForAccounts)
            return DisclaimerRules.NotAsked;
        var account = id is { } known
            ? await change.Db.LinkedAccounts.SingleOrDefaultAsync(
                a => a.Id == known && a.School == school && a.Person == person && a.RemovedOn == null,
                ct
            )
            : await AddedAsync(change, school, person, wish, today, ct);
        if (account is null)
            return id is null ? new Refusal("There are too many accounts on the register for one person.") : DisclaimerRules.NoSuchAccount;
        (account.Platform, account.Address, account.Professional, account.NamesSchool) = (
            wish.Platform,
            wish.Address,
            wish.Professional,
            wish.NamesSchool
        );
        await LookedAsync(change, account, wish, today, ct);
        (await change.AnsweredAsync(school, person, today, ct)).HasAccount = true;
        change.Record(
            wish.Shown is DisclaimerShown.Shown ? new DisclaimerConfirmed(account.Id, school, person)
                : wish.Shown is DisclaimerShown.No ? new DisclaimerMissing(account.Id, school, person)
                : new ViewsDeclared(school, person),
            DisclaimerRules.Clauses(over)
        );
        change.Remind(ForgetLinkedAccounts.Kind, ForgetLetters.NightAfter(change.Now));
        await change.CommitAsync(ct);
        return account.Id;
    }

    private static async Task<LinkedAccount?> AddedAsync(
        Change change,
        Id<School> school,
        Id<Person> person,
        AccountWish wish,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (await change.Db.LinkedAccounts.CountAsync(a => a.School == school && a.Person == person && a.RemovedOn == null, ct) >= Most)
            return null;
        var account = new LinkedAccount
        {
            Trust = change.Actor.Trust,
            Id = Id<LinkedAccount>.New(change.Now),
            School = school,
            Person = person,
            Platform = wish.Platform,
            Address = wish.Address,
            Professional = wish.Professional,
            NamesSchool = wish.NamesSchool,
            DeclaredOn = today,
        };
        change.Db.Add(account);
        return account;
    }

    private static async Task LookedAsync(Change change, LinkedAccount account, AccountWish wish, DateOnly today, CancellationToken ct)
    {
        var look = await change.Db.DisclaimerLooks.SingleOrDefaultAsync(l => l.Account == account.Id && l.LookedOn == today, ct);
        if (look is not null)
            (look.Shown, look.Place) = (wish.Shown!.Value, wish.Where);
        else
            change.Db.Add(
                new DisclaimerLook
                {
                    Trust = account.Trust,
                    Account = account.Id,
                    LookedOn = today,
                    Shown = wish.Shown!.Value,
                    Place = wish.Where,
                }
            );
    }
}
