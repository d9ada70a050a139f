using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies.Asking;

/// <summary>A clause shown at the moment when somebody needs it.</summary>
public sealed record Card(Policy Policy, Footing Footing, Clause Clause, Moment Moment);

/// <summary>The guidance cards of the policies over a school.</summary>
public static class Cards
{
    public static IEnumerable<Card> Of(IEnumerable<Footed> policies) =>
        from footed in policies
        from clause in footed.Policy.Clauses
        from bound in clause.Controls
        where bound.Control is GuidanceCard
        select new Card(footed.Policy, footed.Footing, clause, ((GuidanceCard)bound.Control).Moment);
}
