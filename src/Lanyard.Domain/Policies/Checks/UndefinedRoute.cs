using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>A report that goes to "agreed protocols" goes to nobody.</summary>
public sealed class UndefinedRoute : IPolicyCheck
{
    public string Code => "undefined-route";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        foreach (var bound in policy.Controls)
        {
            if (bound.Control is IHasRoute { To.Count: 0 } route)
                yield return Finding.Of(
                    bound,
                    route.ToInWords is { } words
                        ? $"the report goes to “{words}”, and no clause says who that is. Name the role; until then the route stays off."
                        : "a report is asked for, and nobody is named to receive it. Name the role in `to`."
                );
            else if (bound.Control is MentionProcess { Process: ProcessState.Missing })
                yield return Finding.Of(bound, "a procedure is promised that the policy does not hold. Write it; until then it stays off.");
        }
    }
}
