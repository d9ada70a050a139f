using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>Asks everybody whom the policies mean by staff about their private accounts. It waits for them on their home page.</summary>
public sealed class AskForDisclaimers(Changes changes, PolicyQueries policies)
{
    public async Task<Outcome<DateOnly>> DoAsync(Actor actor, Id<School> school, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return DisclaimerRules.NoSuchSchool;
        var today = UkTime.DateOf(change.Now);
        var over = await policies.OverAsync(school, today, ct);
        var binding = over.Where(p => p.Edition.BindsOn(today)).ToList();
        if (!DisclaimerDemands.Of([.. binding.Select(p => p.Text)]).AsksAnything)
            return DisclaimerRules.NotAsked;
        if (await change.Db.DisclaimerAskings.AnyAsync(a => a.School == school && a.AskedOn == today, ct))
            return today;
        change.Db.Add(
            new DisclaimerAsking
            {
                Trust = actor.Trust,
                School = school,
                AskedOn = today,
                Concerns = StaffRoles.Of(binding.Select(p => p.Text)),
            }
        );
        change.Record(new DisclaimersAsked(school, today), DisclaimerRules.Clauses(binding));
        await change.CommitAsync(ct);
        return today;
    }
}
