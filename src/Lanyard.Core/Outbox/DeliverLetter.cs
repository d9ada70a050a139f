using Lanyard.Core.Data;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>Writes a letter out for the person as they are now, and hands it to whoever sends mail.</summary>
public sealed class DeliverLetter(LanyardDb db, ISendMail mail, OutboxOptions options)
{
    public async Task<Delivery> DoAsync(Dispatch dispatch, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        var person = await db
            .People.AsNoTracking()
            .Where(p => p.Id == dispatch.Person)
            .Select(p => new
            {
                p.FullName,
                p.Email,
                p.LeftOn,
            })
            .FirstOrDefaultAsync(ct);
        if (person is null)
            return Delivery.Refused("The person is no longer on record.");
        if (person.LeftOn < UkTime.DateOf(now))
            return Delivery.Refused("The person has left.");
        if (person.Email is null)
            return Delivery.Refused("The person has no email address.");
        if (!LetterJson.Kinds.ContainsKey(dispatch.Kind))
            return Delivery.Refused("This version of Lanyard does not know this kind of letter.");
        var trust = await db.Trusts.AsNoTracking().Select(t => t.Name).SingleAsync(ct);
        var head = new Letterhead(trust, person.FullName, options.House);
        return await mail.SendAsync(head.Write(LetterJson.Read(dispatch.Kind, dispatch.Payload), person.Email, dispatch.Id), ct);
    }
}
