using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>A private link as whoever holds it sees it.</summary>
/// <param name="Works">Whether anything can be done with it.</param>
/// <param name="Claimed">Whether they have said who they are.</param>
public sealed record OpenedLink(
    Id<Trust> Trust,
    Id<SigningLink> Id,
    Id<Person> Person,
    string FullName,
    string TrustName,
    bool Works,
    bool Claimed,
    MyReading? Reading
)
{
    /// <summary>Whoever holds the link acts as the person it was made for; the receipt says by which way.</summary>
    public Actor Actor => Actor.Of(Trust, Person);
}

/// <summary>Opens a private link by the secret in it.</summary>
public sealed class OpenSigningLink(LanyardDb db, MySignOffQueries mine, TimeProvider clock)
{
    /// <returns>Null when there is no such link.</returns>
    public async Task<OpenedLink?> FindAsync(Id<Trust> trust, string? token, CancellationToken ct)
    {
        if (InvitationToken.Digest(token) is not { } digest)
            return null;
        db.Current.Set(trust);
        var found = await (
            from l in db.SigningLinks.AsNoTracking()
            where l.TokenDigest == digest
            join p in db.People on l.Person equals p.Id
            select new
            {
                Link = l,
                p.FullName,
                p.LeftOn,
            }
        ).SingleOrDefaultAsync(ct);
        if (found is null)
            return null;
        var now = clock.GetUtcNow();
        var works = found.Link.WorksAt(now) && !(found.LeftOn < UkTime.DateOf(now));
        var reading = works ? await mine.ReadingAsync(found.Link.Person, found.Link.Round, ct) : null;
        var name = await db.Trusts.Select(t => t.Name).SingleAsync(ct);
        return new(
            trust,
            found.Link.Id,
            found.Link.Person,
            found.FullName,
            name,
            works && reading is not null,
            found.Link.ClaimedAt is not null,
            reading
        );
    }

    /// <summary>The receipt of what they signed with it.</summary>
    public async Task<ReceiptSheet?> ReceiptAsync(OpenedLink link, Id<Receipt> receipt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(link);
        db.Current.Set(link.Trust);
        return await mine.ReceiptAsync(receipt, ct) is { } sheet && sheet.Receipt.Person == link.Person ? sheet : null;
    }

    /// <summary>They say that they are the person it is for. No event: the signature is one.</summary>
    public async Task ClaimAsync(OpenedLink link, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(link);
        db.Current.Set(link.Trust);
        var now = clock.GetUtcNow();
        await db
            .SigningLinks.Where(l => l.Id == link.Id && l.ClaimedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.ClaimedAt, now), ct);
    }
}
