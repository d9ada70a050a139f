using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>Sends a letter to oneself, to see whether mail gets through.</summary>
public sealed class SendTrialLetter(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Person> to, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(actor, ct);
        if (!await change.Db.People.AnyAsync(p => p.Id == to && p.Email != null, ct))
            return new Refusal("You have no email address on the list of people: ask a headteacher or a trust officer to add one.");
        change.Send(to, new TrialLetter());
        await change.CommitAsync(ct);
        return Done.It;
    }
}
