using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>The first thing that ever happens: a trust begins, by the operator's hand or on the set-up page.</summary>
public sealed class FoundTrust(Changes changes, TimeProvider clock)
{
    /// <param name="withId">The id that the trust is to have; null for a new one.</param>
    public async Task<Outcome<Id<Trust>>> DoAsync(string? name, CancellationToken ct, Id<Trust>? withId = null)
    {
        var parsed = OrganisationName.Parse(name, "name", "trust");
        if (!parsed.Ok)
            return parsed.Refused<Id<Trust>>();
        var id = withId ?? Id<Trust>.New(clock.GetUtcNow());
        await using var change = await changes.BeginAsync(Actor.Operator(id), ct);
        await change.Db.Database.ExecuteSqlAsync($"insert into trust_directory values ({id.Value})", ct);
        change.Db.Add(
            new Trust
            {
                Id = id,
                Name = parsed.Value,
                CreatedAt = change.Now,
            }
        );
        change.Record(new TrustFounded(id));
        await change.CommitAsync(ct);
        return id;
    }
}
