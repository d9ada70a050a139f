using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Whose new password a link is for.</summary>
public sealed record OpenedLink(Id<Person> Person, string FullName, string Email, string TrustName);

/// <summary>Chooses a new password by the link from the letter. It works once; every other link of the person ends with it, and every session.</summary>
public sealed class ChooseNewPassword(Changes changes, GiveLogin give, SecurityClock clock)
{
    /// <returns>Null when the link does not work: used, too old, or none at all. Which of them is nobody's business.</returns>
    public async Task<OpenedLink?> OpenAsync(Id<Trust> trust, string? token, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(trust), ct);
        if (await FindAsync(change, token, ct) is not { } link)
            return null;
        var name = await change.Db.Trusts.Select(t => t.Name).SingleAsync(ct);
        var day = UkTime.DateOf(change.Now);
        return await change
            .Db.People.Where(p => p.Id == link.Person && (p.LeftOn == null || p.LeftOn >= day))
            .Select(p => new OpenedLink(p.Id, p.FullName, p.Email ?? "", name))
            .FirstOrDefaultAsync(ct);
    }

    /// <returns>The login, so that what is still asked, such as a second factor, can be asked.</returns>
    public async Task<Outcome<Login>> DoAsync(Id<Trust> trust, string? token, string? password, CancellationToken ct)
    {
        if (await OpenAsync(trust, token, ct) is not { } opened)
            return Gone;
        await using var change = await changes.BeginAsync(Actor.Of(trust, opened.Person), ct);
        await change.Db.HoldLoginAsync(opened.Person, ct);
        if (await FindAsync(change, token, ct) is null)
            return Gone;
        var person = await change.Db.People.SingleAsync(p => p.Id == opened.Person, ct);
        var given = await give.SetPasswordAsync(change, person, password, PasswordOccasion.Forgotten, ct);
        if (!given.Ok)
            return given;
        await change.EndPasswordLinksAsync(person.Id, clock.Now, ct);
        await change.CommitAsync(ct);
        return given;
    }

    private static Refusal Gone { get; } = new("This link does not work any more. Ask for a new one.");

    private async Task<PasswordLink?> FindAsync(Change change, string? token, CancellationToken ct)
    {
        if (InvitationToken.Digest(token) is not { } digest)
            return null;
        var link = await change.Db.PasswordLinks.AsNoTracking().FirstOrDefaultAsync(l => l.TokenDigest == digest, ct);
        return link?.WorksAt(clock.Now) == true ? link : null;
    }
}
