using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>An invitation as whoever holds its link may see it.</summary>
public sealed record OpenedInvitation(Id<Person> Person, string FullName, string Email, string TrustName, InvitationState State);

/// <summary>Takes an invitation up: the person chooses a password and has a login. The link works once.</summary>
public sealed class AcceptInvitation(Changes changes, GiveLogin give)
{
    /// <returns>Null when there is no such invitation.</returns>
    public async Task<OpenedInvitation?> OpenAsync(Id<Trust> trust, string? token, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(trust), ct);
        return await FindAsync(change, token, ct) is { } found ? await OpenedAsync(change, found, ct) : null;
    }

    public async Task<Outcome<Login>> DoAsync(Id<Trust> trust, string? token, string? password, CancellationToken ct)
    {
        var opened = await OpenAsync(trust, token, ct);
        if (opened is null)
            return Gone;
        await using var change = await changes.BeginAsync(Actor.Of(trust, opened.Person), ct);
        // Held until the end, so that a double click makes one login.
        await change.LockPersonAsync(opened.Person, ct);
        if (await FindAsync(change, token, ct) is not { } invitation || invitation.StateAt(change.Now) is not InvitationState.Waiting)
            return Gone;
        var person = await change.Db.People.SingleAsync(p => p.Id == invitation.Person, ct);
        if (person.LeftOn < change.Today())
            return Gone;
        var given = await give.SetPasswordAsync(change, person, password, PasswordOccasion.Invitation, ct);
        if (!given.Ok)
            return given;
        invitation.AcceptedAt = change.Now;
        change.Record(new InvitationAccepted(person.Id, invitation.Id));
        await change.CommitAsync(ct);
        return given;
    }

    private static Refusal Gone { get; } = new("This invitation does not work any more. Open its link again to see why.");

    private static async Task<Invitation?> FindAsync(Change change, string? token, CancellationToken ct) =>
        InvitationToken.Digest(token) is { } digest
            ? await change.Db.Invitations.FirstOrDefaultAsync(i => i.TokenDigest == digest, ct)
            : null;

    private static async Task<OpenedInvitation> OpenedAsync(Change change, Invitation invitation, CancellationToken ct)
    {
        var person = await change.Db.People.SingleAsync(p => p.Id == invitation.Person, ct);
        var trust = await change.Db.Trusts.Select(t => t.Name).SingleAsync(ct);
        var left = person.LeftOn < change.Today();
        var state = left ? InvitationState.Revoked : invitation.StateAt(change.Now);
        return new(person.Id, person.FullName, person.Email ?? "", trust, state);
    }
}
