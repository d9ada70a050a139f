using System.Security.Cryptography;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>A link that was made. The secret is here and in the letter, and nowhere else.</summary>
/// <param name="Sent">Whether it went to an address of theirs; otherwise it is handed over.</param>
public sealed record MadeLink(Id<SigningLink> Id, string Token, DateTimeOffset ExpiresAt, bool Sent)
{
    /// <summary>The page that it opens.</summary>
    public string Page(Id<Trust> trust) => $"/sign/{trust}/{Token}";
}

/// <summary>
/// Gives somebody without a login a link with which they read and sign. It goes to their address if they have one; otherwise it is shown once, to
/// be handed over. A newer link takes the older one back.
/// </summary>
public sealed class MakeSigningLink(Changes changes)
{
    /// <param name="send">Whether to send it to their address; otherwise it is only shown.</param>
    public async Task<Outcome<MadeLink>> DoAsync(
        Actor actor,
        Id<Round> id,
        Id<School>? school,
        Id<Person> person,
        bool send,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.ShareRoundAsync(id, ct) is not { } round)
            return RoundRows.NoSuchRound;
        if (!round.IsOpen)
            return new Refusal("This sign-off round has ended. There is nothing more to sign in it.");
        var rows = await change.LockSignatoryAsync(id, person, ct);
        var at = school ?? Signatory.OfTheTrust;
        if (rows.Find(r => r.School == at) is not { } row)
            return Refusal.Missing("They are not asked to sign in this round.");
        if (!Signing.May(row.State, SignatoryState.HasSigned))
            return new Refusal("They need no link: they have signed, or are not asked any more.");
        if (await change.Db.Logins.AnyAsync(l => l.Person == person, ct))
            return new Refusal("They have a login, so they sign in and sign under their own name. Remind them instead.");
        var email = await change.Db.People.Where(p => p.Id == person).Select(p => p.Email).SingleAsync(ct);
        if (send && email is null)
            return new Refusal("They have no email address. Show the link, and hand it over.", "send");
        await change.TakeLinksBackAsync(id, person, ct);
        var token = InvitationToken.Write(RandomNumberGenerator.GetBytes(32));
        var link = new SigningLink
        {
            Trust = actor.Trust,
            Id = Id<SigningLink>.New(change.Now),
            Round = id,
            Person = person,
            TokenDigest = InvitationToken.Digest(token)!,
            MadeAt = change.Now,
            MadeBy = actor.Person,
            ExpiresAt = change.Now + SigningLink.Lifetime,
        };
        change.Db.Add(link);
        if (send)
            change.Send(person, new SigningLetter(actor.Trust, token, link.ExpiresAt));
        change.Record(new SigningLinkMade(person, id, link.Id, link.ExpiresAt));
        await change.CommitAsync(ct);
        return new MadeLink(link.Id, token, link.ExpiresAt, send);
    }
}

/// <summary>Takes somebody's link back, such as when it went to the wrong hands.</summary>
public sealed class RevokeSigningLink(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Round> id, Id<School>? school, Id<Person> person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.ShareRoundAsync(id, ct) is null)
            return RoundRows.NoSuchRound;
        var at = school ?? Signatory.OfTheTrust;
        if (!(await change.LockSignatoryAsync(id, person, ct)).Exists(r => r.School == at))
            return Refusal.Missing("They are not asked to sign in this round.");
        await change.TakeLinksBackAsync(id, person, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }
}

internal static class SigningLinkRows
{
    /// <summary>The signatory is held, so two links never wait for one person.</summary>
    public static async Task TakeLinksBackAsync(this Change change, Id<Round> round, Id<Person> person, CancellationToken ct)
    {
        var waiting = await change
            .Db.SigningLinks.Where(l => l.Round == round && l.Person == person && l.RevokedAt == null)
            .ToListAsync(ct);
        foreach (var link in waiting)
        {
            link.RevokedAt = change.Now;
            if (change.Now < link.ExpiresAt)
                change.Record(new SigningLinkRevoked(person, round, link.Id));
        }
        // The old one must be seen revoked before the new one comes: only one may wait.
        await change.Db.SaveChangesAsync(ct);
    }
}
