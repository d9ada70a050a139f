using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Nobody can answer in 48 hours what somebody looks at once a week.</summary>
public sealed class CheckSlowerThanReply : IPolicyCheck
{
    public string Code => "check-slower-than-reply";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var checks = Of<AccountCheck>(policy).Where(c => c.Control.What == Watched.Accounts).ToList();
        foreach (var (reply, promise) in Of<ReplyWithin>(policy))
        {
            if (checks.Count == 0)
                yield return Finding.Of(
                    reply,
                    $"an answer is promised within {promise.Within}, and no clause says how often the accounts are looked at. Add an `account-check` with `every: {promise.Within.Code}` or less."
                );
            foreach (var (check, interval) in checks)
            {
                if (interval.Every is not { } every)
                    yield return Finding.Of(
                        check,
                        $"accounts are looked at without a stated interval, while clause {reply.Clause} promises an answer within {promise.Within}. Look at them at least every {promise.Within}."
                    );
                else if (every.Elapsed > promise.Within.Elapsed)
                    yield return Finding.Of(
                        check,
                        $"accounts are looked at every {every}, while clause {reply.Clause} promises an answer within {promise.Within}: what comes in just after a look is late before anybody sees it. Look at least every {promise.Within}."
                    );
            }
        }
    }

    private static IEnumerable<(Bound Bound, TControl Control)> Of<TControl>(Policy policy)
        where TControl : Control => policy.Controls.Where(b => b.Control is TControl).Select(b => (b, (TControl)b.Control));
}
