using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>Takes back the invitation that waits for somebody: its link says so from now on.</summary>
public sealed class RevokeInvitation(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Person> person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.StandingAsync(person, ct) is not { } invitee)
            return PeopleRows.NoSuchPerson;
        if (InvitePerson.RefuseInviter(await change.AuthorityAsync(ct), invitee) is { } refusal)
            return refusal;
        await WaitingAsync(change, person, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }

    internal static async Task WaitingAsync(Change change, Id<Person> person, CancellationToken ct)
    {
        var waiting = await change
            .Db.Invitations.Where(i => i.Person == person && i.AcceptedAt == null && i.RevokedAt == null)
            .ToListAsync(ct);
        foreach (var invitation in waiting)
        {
            invitation.RevokedAt = change.Now;
            change.Record(new InvitationRevoked(person, invitation.Id));
        }
    }
}
