using System.Security.Cryptography;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>An invitation that went out. The token is in the letter and here, and nowhere else.</summary>
public sealed record SentInvitation(Id<Invitation> Id, string Token, DateTimeOffset ExpiresAt);

/// <summary>Invites somebody to make a login, by a link that works once and for some days. A newer invitation takes the older one back.</summary>
public sealed class InvitePerson(Changes changes)
{
    // A second click is not a second letter.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public async Task<Outcome<SentInvitation>> DoAsync(Actor actor, Id<Person> person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockPersonAsync(person, ct);
        if (await change.StandingAsync(person, ct) is not { } invitee)
            return PeopleRows.NoSuchPerson;
        if ((RefuseInviter(await change.AuthorityAsync(ct), invitee) ?? RefuseInvitee(invitee.Person, change.Today())) is { } refusal)
            return refusal;
        var earlier = await change.Db.Invitations.Where(i => i.Person == person).OrderByDescending(i => i.SentAt).FirstOrDefaultAsync(ct);
        if (await change.Db.Logins.AnyAsync(l => l.Person == person, ct))
            return new Refusal($"{invitee.Name} has a login already. They can ask for a new password on the sign-in page.");
        var now = change.Now;
        if (earlier?.StateAt(now) == InvitationState.Waiting && now - earlier.SentAt < Pause)
            return new Refusal($"An invitation to {invitee.Name} went out just now. Wait a minute before you send another one.");
        await RevokeInvitation.WaitingAsync(change, person, ct);
        // The old one must be seen revoked before the new one comes: only one may wait.
        await change.Db.SaveChangesAsync(ct);
        var sent = Make(change, person);
        await change.CommitAsync(ct);
        return sent;
    }

    internal static Refusal? RefuseInviter(Authority by, PersonStanding invitee) =>
        ListOfPeople.MayChange(by, invitee)
            ? null
            : new($"You cannot invite {invitee.Name}. Ask somebody who keeps the list of people at their school.");

    private static Refusal? RefuseInvitee(Person person, DateOnly today)
    {
        if (person.LeftOn < today)
            return new($"{person.FullName} has left. Record their return first.");
        return person.Email is null ? new($"Add an email address for {person.FullName} first: the invitation goes there.", "email") : null;
    }

    /// <summary>One step of a change that also does other things.</summary>
    internal static SentInvitation Make(Change change, Id<Person> person)
    {
        var token = InvitationToken.Write(RandomNumberGenerator.GetBytes(32));
        var invitation = new Invitation
        {
            Trust = change.Actor.Trust,
            Id = Id<Invitation>.New(change.Now),
            Person = person,
            TokenDigest = InvitationToken.Digest(token)!,
            SentAt = change.Now,
            ExpiresAt = change.Now + Invitation.Lifetime,
        };
        change.Db.Add(invitation);
        change.Send(person, new InvitationLetter(change.Actor.Trust, token, invitation.ExpiresAt));
        change.Record(new PersonInvited(person, invitation.Id, invitation.ExpiresAt));
        return new(invitation.Id, token, invitation.ExpiresAt);
    }
}
