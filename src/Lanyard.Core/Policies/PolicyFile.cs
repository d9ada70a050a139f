using Lanyard.Domain.Policies.Checks;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Policies;

/// <summary>A policy file, read and checked: the policy when it is sound, and everything its author should know.</summary>
public static class PolicyFile
{
    public static PolicyReading Read(string text)
    {
        var (tree, problem) = YamlTree.Read(text);
        if (tree is null)
            return new(null, [problem!]);
        var reading = PolicyReader.Read(tree);
        if (reading.Policy is not { } policy)
            return reading;
        IReadOnlyList<Problem> problems = [.. reading.Problems.Concat(PolicyChecks.Run(policy)).OrderBy(p => p.Place.Start)];
        return new(problems.Any(p => p.Gravity == Gravity.Error) ? null : policy, problems);
    }
}
