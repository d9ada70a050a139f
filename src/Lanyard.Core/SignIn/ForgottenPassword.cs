using System.Security.Cryptography;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.SignIn;

/// <summary>
/// Somebody says that they forgot their password. Every login with the address gets a letter, one for each trust; whoever asks reads the same
/// answer whether there is one or not.
/// </summary>
public sealed class ForgottenPassword(LoginDirectory directory, IServiceScopeFactory scopes)
{
    public async Task DoAsync(string address, CancellationToken ct)
    {
        foreach (var trust in await directory.FindAsync(address, ct))
            await scopes.InNewScopeAsync((SendPasswordLink send) => send.DoAsync(trust, address, ct));
    }
}

/// <summary>Writes the letter with the link, in one trust.</summary>
public sealed class SendPasswordLink(Changes changes, SecurityClock clock)
{
    // Whoever clicks twice gets one letter, and nobody fills a colleague's mailbox.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    public async Task<bool> DoAsync(Id<Trust> trust, string address, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(trust), ct);
        var now = clock.Now;
        var day = UkTime.DateOf(change.Now);
        var email = address.Trim().ToLowerInvariant();
        var person = await change.Db.People.FirstOrDefaultAsync(p => p.Email == email && (p.LeftOn == null || p.LeftOn >= day), ct);
        if (person is null || await change.Db.HoldLoginAsync(person.Id, ct) is null)
            return false;
        var open = await change.Db.PasswordLinks.Where(l => l.Person == person.Id && l.UsedAt == null && l.ExpiresAt > now).ToListAsync(ct);
        if (open.Exists(l => now - l.CreatedAt < Pause))
            return false;
        var token = InvitationToken.Write(RandomNumberGenerator.GetBytes(32));
        change.Db.Add(
            new PasswordLink
            {
                Trust = trust,
                Id = Id<PasswordLink>.New(now),
                Person = person.Id,
                TokenDigest = InvitationToken.Digest(token)!,
                CreatedAt = now,
                ExpiresAt = now + PasswordLink.Lifetime,
            }
        );
        change.Remind(ForgetSignIns.Kind, change.Now + ForgetSignIns.Pause);
        change.Send(person.Id, new PasswordLetter(trust, token));
        await change.CommitAsync(ct);
        return true;
    }
}
