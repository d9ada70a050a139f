using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.References;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Bodies and places that came along with somebody else's template.</summary>
public sealed class ForeignBody : IPolicyCheck
{
    public string Code => "foreign-body";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var leftovers = KnownReferences.All.Where(r => r.Kind == ReferenceKind.Leftover && !r.IsNamedIn(policy.Owner)).ToList();
        return Texts
            .Of(policy)
            .SelectMany(t =>
                leftovers
                    .Where(l => l.IsNamedIn(t.Text))
                    .Select(l => new Finding(t.Place, t.Clause, $"{l.Name}: {Lower(l.Position!)}. Take it out, or say whom it means here."))
            );
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
