using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Signs one browser out, wherever it stands.</summary>
public sealed class EndSession(LanyardDb db, SecurityClock clock)
{
    /// <returns>Whether there was one to end.</returns>
    public async Task<bool> DoAsync(Id<Trust> trust, Id<Person> person, Id<Session> session, CancellationToken ct)
    {
        db.Current.Set(trust);
        var now = clock.Now;
        var ended = await db
            .Sessions.Where(s => s.Person == person && s.Id == session && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), ct);
        return ended > 0;
    }
}
