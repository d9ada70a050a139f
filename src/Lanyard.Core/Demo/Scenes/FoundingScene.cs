using Lanyard.Core.Schools;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>The trust begins, and its five schools.</summary>
public sealed class FoundingScene : IDemoScene
{
    public int Order => 10;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        if (await stage.ReadAsync(db => db.Trusts.FindAsync([DemoTrust.Id], ct).AsTask()) is null)
            await stage.DoAsync<FoundTrust, Domain.Kernel.Id<Trust>>(u => u.DoAsync(DemoTrust.Name, ct, DemoTrust.Id));
        var there = await stage.SchoolsAsync(ct);
        foreach (var school in DemoCast.Schools.Where(s => !there.ContainsKey(s.Host)))
            await stage.DoAsync<AddSchool, Domain.Kernel.Id<School>>(u =>
                u.DoAsync(
                    DemoStage.Operator,
                    new()
                    {
                        Name = school.Name,
                        Phase = school.Phase,
                        Nation = Nation.EnglandAndWales,
                    },
                    ct
                )
            );
    }
}
