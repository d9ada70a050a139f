using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.References;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Law that most policies of this kind forget, in one gentle line. No clause is added.</summary>
public sealed class MissingLaw : IPolicyCheck
{
    public string Code => "not-mentioned";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var texts = Texts.WithNames(policy).Select(t => t.Text).ToList();
        var missed = KnownReferences
            .All.Where(r => r.MissedAlways || r.MissedBeside.Any(w => texts.Exists(t => t.Contains(w, StringComparison.OrdinalIgnoreCase))))
            .Where(r => !texts.Exists(r.IsNamedIn))
            .Select(r => r.Name)
            .ToList();
        if (missed.Count > 0)
            yield return Finding.Whole(
                $"the policy does not mention {string.Join("; ", missed)}. Its owner may want to; nothing is added to it here."
            );
    }
}
