using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>A clause that nothing keeps is only words, unless the file says why.</summary>
public sealed class ClauseWithoutControl : IPolicyCheck
{
    public string Code => "no-control";

    public Gravity Gravity => Gravity.Error;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy
            .Clauses.Where(c => c.Controls.Count == 0 && string.IsNullOrWhiteSpace(c.NoControlBecause))
            .Select(c => Finding.Of(c, "nothing keeps this clause. Add a control, or say why there is none in `no-control-because`."));
    }
}
