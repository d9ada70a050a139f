using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Every check there is, in the order of their names.</summary>
public static class PolicyChecks
{
    public static IReadOnlyList<IPolicyCheck> All { get; } =
    [
        .. typeof(IPolicyCheck)
            .Assembly.GetTypes()
            .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IPolicyCheck)))
            .Select(t => (IPolicyCheck)Activator.CreateInstance(t)!)
            .OrderBy(c => c.Code, StringComparer.Ordinal),
    ];

    /// <summary>What the checks find, in the order of the file.</summary>
    public static IReadOnlyList<Problem> Run(Policy policy) =>
        [
            .. All.SelectMany(c => c.Find(policy).Select(f => new Problem(c.Gravity, c.Code, f.Place, f.Clause, f.Sentence)))
                .OrderBy(p => p.Place.Start),
        ];
}
