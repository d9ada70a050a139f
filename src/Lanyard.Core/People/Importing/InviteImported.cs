using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People.Importing;

/// <summary>How far the people whom an import added have come.</summary>
/// <param name="ToInvite">They have an address, and neither a login nor an invitation that waits.</param>
/// <param name="LettersGone">Of the invitations, those whose letter the mail server took.</param>
public sealed record ImportInvitations(int ToInvite, int Invited, int LettersGone);

/// <summary>Invites everybody whom an import added, in one press. A second press finds nobody left to invite.</summary>
public sealed class InviteImported(Changes changes)
{
    /// <returns>How many were invited.</returns>
    public async Task<Outcome<int>> DoAsync(Actor actor, Id<PeopleImport> import, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await PreviewImport.FindAsync(change, import, ct) is not { ImportedAt: not null } done)
            return new Refusal("This import is not kept any more: it is for a day. Invite people from their own pages.");
        if (!(await change.AuthorityAsync(ct)).May(Permission.ManagePeople, done.School))
            return new Refusal("You cannot invite people there. Ask somebody who keeps that list of people.");
        var people = await ToInvite(change.Db, done, change).Select(p => p.Id).ToListAsync(ct);
        foreach (var person in people)
            InvitePerson.Make(change, person);
        await change.CommitAsync(ct);
        return people.Count;
    }

    public async Task<ImportInvitations> LookAsync(Actor actor, PeopleImport import, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(import);
        await using var change = await changes.BeginAsync(actor, ct);
        var added = Added(import);
        var invited = change.Db.Invitations.Where(i => added.Contains(i.Person)).Select(i => i.Person).Distinct();
        var waiting = change.Db.Dispatches.Where(d =>
            d.Person != null && added.Contains(d.Person.Value) && d.Kind == nameof(InvitationLetter) && d.State != DispatchState.Confirmed
        );
        var count = await invited.CountAsync(ct);
        return new(
            await ToInvite(change.Db, import, change).CountAsync(ct),
            count,
            Math.Max(0, count - await waiting.Select(d => d.Person).Distinct().CountAsync(ct))
        );
    }

    private static IQueryable<Person> ToInvite(LanyardDb db, PeopleImport import, Change change)
    {
        var (added, today) = (Added(import), change.Today());
        return db.People.Where(p =>
            added.Contains(p.Id)
            && p.Email != null
            && (p.LeftOn == null || p.LeftOn >= today)
            && !db.Logins.Any(l => l.Person == p.Id)
            && !db.Invitations.Any(i => i.Person == p.Id && i.AcceptedAt == null && i.RevokedAt == null)
        );
    }

    private static List<Id<Person>> Added(PeopleImport import) => [.. import.AddedPeople.Select(p => new Id<Person>(p))];
}
