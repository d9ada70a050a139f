using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>One role approves, and nobody is named who approves what that person asks for. Approvers are counted as people.</summary>
public sealed class OwnApprover : IPolicyCheck
{
    private static readonly string[] Approving = ["approver", "approvers", "approval", "unless-approved-by", "then", "by"];

    public string Code => "own-approver";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var alone = policy
            .Controls.Select(b => (Bound: b, Approvers: Approvers(b.Control)))
            .Where(b => b.Approvers is [not (Bind.School or Bind.Trust)])
            .GroupBy(b => b.Approvers[0]);
        foreach (var role in alone)
        {
            var first = role.First().Bound;
            var others = role.Select(b => b.Bound.Clause).Where(c => c != first.Clause).Distinct(StringComparer.Ordinal).ToList();
            yield return Finding.Of(
                first,
                $"{Binds.Words(role.Key)} approves alone here{(others.Count > 0 ? $" and in {Phrase.List(others)}" : "")}, and no clause says who approves what that person asks for. Nobody approves their own: name somebody else for it."
            );
        }
    }

    private static List<Bind> Approvers(Control control) =>
        control.Kind.Capability
            is Capability.ApprovalChain
                or Capability.ContentApproval
                or Capability.ExceptionRegister
                or Capability.PupilContactApproval
                or Capability.BrandControl
                or Capability.FollowControl
            ?
            [
                .. control
                    .Kind.Settings.Where(s => s.Type.Type == typeof(Bind) && Approving.Contains(s.Name, StringComparer.Ordinal))
                    .SelectMany(s =>
                        s.Property.GetValue(control) switch
                        {
                            Bind one => [one],
                            IEnumerable<Bind> many => many,
                            _ => [],
                        }
                    )
                    .Distinct(),
            ]
            : [];
}
