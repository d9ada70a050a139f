using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Clauses that claim to need no notice, no authorisation or no privacy cannot be run as they stand.</summary>
public sealed class MonitoringClaim : IPolicyCheck
{
    public string Code => "monitoring-claim";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        foreach (var bound in policy.Controls)
        {
            if (
                bound.Control is MonitoringNotice { } claim
                && (claim.Notice is not null || claim.NoAuthorisation || claim.NoPrivacyExpected)
            )
                yield return Finding.Of(
                    bound,
                    "monitoring needs a notice, a purpose and somebody's authority, and privacy at work cannot be waived by a sentence. Lanyard asks for all three; ask the owner of the policy to reword the clause."
                );
        }
    }
}
