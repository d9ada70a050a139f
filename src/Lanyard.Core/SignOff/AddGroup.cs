using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Has a class, or other people whom Lanyard does not know by name, confirm together.</summary>
public sealed class AddGroup(Changes changes)
{
    public async Task<Outcome<Id<SigningGroup>>> DoAsync(
        Actor actor,
        Id<Round> id,
        Id<School> school,
        Audience? audience,
        string? name,
        int? size,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        name = Text.Line(name);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockRoundAsync(id, ct) is not { } round)
            return RoundRows.NoSuchRound;
        if (!await change.Db.RoundTallies.AnyAsync(t => t.Round == id && t.School == school, ct))
            return RoundRows.NoSuchRound;
        if (Grouping.Refuse(round, audience, name, size) is { Count: > 0 } refusals)
            return refusals.ToList();
        var there = await change.Db.SigningGroups.AnyAsync(
            g => g.Round == id && g.School == school && g.Audience == audience && g.Name == name,
            ct
        );
        if (there)
            return new Refusal("There is a group of this name already. Give this one another.", "name");
        var more = new Dictionary<Id<School>, TallyCount>();
        var group = change.Grouped(round, school, audience!.Value, name, size!.Value, more);
        await change.Db.SaveChangesAsync(ct);
        await change.CountAsync(id, more, ct);
        await change.CommitAsync(ct);
        return group;
    }
}
