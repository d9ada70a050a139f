using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>At the command line: gives somebody on the list of people a login, or a new password when everything else failed.</summary>
public sealed class SetPasswordByOperator(Changes changes, GiveLogin give)
{
    public async Task<Outcome<Done>> DoAsync(Id<Trust> trust, Id<Person> person, string? password, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Operator(trust), ct);
        if (await change.Db.People.FirstOrDefaultAsync(p => p.Id == person, ct) is not { } found)
            return new Refusal("There is no such person in this trust.");
        var given = await give.SetPasswordAsync(change, found, password, PasswordOccasion.Operator, ct);
        if (!given.Ok)
            return given.Refused<Done>();
        await RevokeInvitation.WaitingAsync(change, person, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
