using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>What the use cases of the register share.</summary>
internal static class DisclaimerRules
{
    public static Refusal NoSuchSchool { get; } = Refusal.Missing("There is no such school.");

    public static Refusal NoSuchAccount { get; } = Refusal.Missing("There is no such account on the register.");

    public static Refusal NotAsked { get; } = new("No policy over this school asks about private accounts, so nothing is kept about them.");

    public static IReadOnlyList<string> Clauses(IEnumerable<PlacedPolicy> over) =>
        [.. over.SelectMany(p => ClauseName.Of(p.Text, p.Edition.Number, Capability.DisclaimerRegister))];
}
