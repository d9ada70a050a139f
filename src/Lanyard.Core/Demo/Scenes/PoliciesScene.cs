using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>Each school lives under one of the five policies that travel with the program, taken on as it stands.</summary>
public sealed class PoliciesScene : IDemoScene
{
    private static readonly (string Policy, string Host)[] Placed =
    [
        ("odbst", "st-wilgyths.example"),
        ("stokes-wood", "bramblecote.example"),
        ("beam", "lighters-wharf.example"),
        ("king-offa", "queen-aelfwyn.example"),
        ("dudley", "anvil-hill.example"),
    ];

    public int Order => 50;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var schools = await stage.SchoolsAsync(ct);
        var people = await stage.PeopleAsync(ct);
        var officer = Actor.Of(DemoTrust.Id, people.First(p => p.Key.Roles.Any(r => r.Role == Role.TrustOfficer)).Value);
        var there = await stage.ReadAsync(db => db.Policies.Select(p => p.Key).ToListAsync(ct));
        foreach (var (key, host) in Placed.Where(p => SeedPolicies.All.ContainsKey(p.Policy) && !there.Contains(p.Policy)))
        {
            var own = SeedPolicies.All[key].Level == Level.School ? schools[host] : (Id<Domain.Schools.School>?)null;
            await stage.DoAsync<TakeOnPolicy, Id<Edition>>(u => u.DoAsync(officer, new(SeedPolicies.Texts[key], own, [schools[host]]), ct));
        }
    }
}
