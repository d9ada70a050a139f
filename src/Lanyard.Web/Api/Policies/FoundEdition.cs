using Lanyard.Core.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Doors;
using Lanyard.Web.Pages.Policies.Life;

namespace Lanyard.Web.Api.Policies;

/// <summary>Finds a policy of the register, and an edition of it, for whoever asks. What they may not see is not there, as on the pages.</summary>
public sealed class FoundEdition(EditionQueries register, CurrentPerson current)
{
    /// <param name="toManage">Whether it is asked for to be changed.</param>
    public async Task<RegisteredPolicy?> PolicyAsync(string key, bool toManage, CancellationToken ct) =>
        await register.FindAsync(key, ct) is { } policy && current.MaySee(policy.Held) && (!toManage || current.MayManage(policy.Held))
            ? policy
            : null;

    public async Task<(RegisteredPolicy Policy, Edition Edition)?> OfAsync(string key, int number, bool toManage, CancellationToken ct) =>
        await PolicyAsync(key, toManage, ct) is { } policy
        && policy.Editions.FirstOrDefault(e => e.Number == number) is { } edition
        // A draft is its keepers' until the body has seen it.
        && (!edition.IsOpen || current.MayManage(policy.Held))
            ? (policy, edition)
            : null;
}
