using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Fields of the document that were left empty.</summary>
public sealed class BlankHead : IPolicyCheck
{
    public string Code => "blank";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (string.IsNullOrWhiteSpace(policy.Approver))
            yield return Finding.Whole("no body is named that approves the policy. Name it in `approver`.");
        if (policy.Approved is null)
            yield return Finding.Whole(
                "nothing says when this edition was approved. Write it in `approved`, as precisely as the minute does."
            );
        if (policy.ReviewDue is null && policy.ReviewEvery is null)
            yield return Finding.Whole("nothing says when the policy is reviewed. Write `review-due` or `review-every`.");
    }
}
