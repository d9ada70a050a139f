using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.References;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>A policy that lists its official channels, and governs a service that is not among them.</summary>
public sealed class UnregisteredPlatform : IPolicyCheck
{
    public string Code => "channel-missing";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var channels = policy.Controls.Select(b => b.Control).OfType<OfficialChannel>().ToList();
        if (channels.Count == 0)
            yield break;
        var listed = channels.SelectMany(c => new[] { c.Channel, c.Platform, c.Address }).OfType<string>().ToList();
        foreach (var service in KnownReferences.All.Where(r => r.Kind == ReferenceKind.Service && !listed.Exists(r.IsNamedIn)))
        {
            if (Governed(policy, service) is { } clause)
                yield return Finding.Of(
                    clause,
                    $"what the school does on {service.Name} is governed here, and the policy's list of official channels has none. Add it to the list, with its address."
                );
        }
    }

    // What people do on their own accounts makes a service no channel of the school.
    private static Clause? Governed(Policy policy, KnownReference service) =>
        policy
            .Sections.SelectMany(s => s.Clauses.Select(c => (Section: s, Clause: c)))
            .Where(c =>
                c.Clause.Controls.Any(b => b.Control.Kind.Capability is >= Capability.AccountApplication and <= Capability.RightsClearance)
            )
            .Where(c => c.Clause.Controls.All(b => b.Control is not OfficialChannel))
            .FirstOrDefault(c => service.IsNamedIn(c.Clause.Says) || service.IsNamedIn(c.Section.Title))
            .Clause;
}
