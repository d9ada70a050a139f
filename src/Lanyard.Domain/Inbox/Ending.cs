using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Inbox;

/// <summary>Whether what was done about a message is the end of it, or whether its author is still owed an answer.</summary>
public static class Ending
{
    /// <param name="named">Whether a policy in force names the route that a message is handed over to.</param>
    public static bool Closes(MessageEnd end, Promise? promise, bool named = false) =>
        end switch
        {
            // "We have seen it" is an answer only where the policy says so. Where nothing is promised, people decide.
            MessageEnd.Acknowledged => promise is null or { AcknowledgementCounts: true },
            MessageEnd.HandedOver => promise is null || named,
            _ => true,
        };

    /// <summary>Whether it shows the policy kept: an answer that came in time. What nobody needed to answer shows nothing.</summary>
    public static bool Keeps(MessageEnd end, Promise? promise, DateTimeOffset at) =>
        promise is not null
        && at <= promise.Due
        && end is MessageEnd.Answered or MessageEnd.Acknowledged or MessageEnd.Removed
        && Closes(end, promise);

    /// <summary>Whether the policies in force have a clause for this route, so that going there is what they ask for.</summary>
    public static bool IsNamedBy(this HandOver route, PolicyInForce inForce)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        return route switch
        {
            HandOver.Complaints => inForce.All<ComplaintsRoute>().Any(),
            HandOver.Press => inForce.All<MediaEnquiry>().Any(),
            HandOver.SafeguardingLead => inForce.All<SafeguardingReport>().Any(),
            HandOver.HumanResources => inForce.All<HumanResourcesNotice>().Any(),
            HandOver.Police => inForce.All<ExternalReferral>().Any(),
            _ => false,
        };
    }
}
