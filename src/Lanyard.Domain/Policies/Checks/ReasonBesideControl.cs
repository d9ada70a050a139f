using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>A reason why nothing keeps the clause stands beside something that keeps it.</summary>
public sealed class ReasonBesideControl : IPolicyCheck
{
    public string Code => "reason-beside-control";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy
            .Clauses.Where(c => c.Controls.Count > 0 && c.NoControlBecause is not null)
            .Select(c => Finding.Of(c, "it has a control and says why it has none. Take `no-control-because` or the control away."));
    }
}
