using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>What the policies over a school say of monitoring: what a notice has to speak of, and what it may not go beyond.</summary>
public sealed record MonitoringDemands
{
    /// <summary>The controls that speak of monitoring, in the order of their policies, each with the words of its clause.</summary>
    public required IReadOnlyList<(Bound Bound, Clause Clause)> Clauses { get; init; }

    /// <summary>What the clauses say is looked at.</summary>
    public required IReadOnlyList<Monitored> LooksAt { get; init; }

    /// <summary>The purposes that every list of purposes allows; null where no clause lists any.</summary>
    public required IReadOnlyList<MonitoringPurpose>? Purposes { get; init; }

    public required IReadOnlyList<PrivateRight> Respects { get; init; }

    /// <summary>No clause speaks of monitoring, so no notice is asked for.</summary>
    public bool AskNothing => Clauses.Count == 0;

    public static MonitoringDemands Of(IEnumerable<Policy> policies)
    {
        var clauses = policies
            .SelectMany(p => p.Clauses)
            .SelectMany(c => c.Controls.Select(b => (Bound: b, Clause: c)))
            .Where(b => b.Bound.Control.Kind.Capability is Capability.MonitoringNotice)
            .ToList();
        var notices = clauses.Select(c => c.Bound.Control).OfType<MonitoringNotice>().ToList();
        var lists = notices.Select(n => n.Purposes).Where(p => p.Count > 0).ToList();
        return new()
        {
            Clauses = clauses,
            LooksAt = [.. notices.SelectMany(n => n.Of).Distinct().Order()],
            Purposes = lists.Count == 0 ? null : [.. lists.Aggregate((a, b) => [.. a.Intersect(b)])],
            Respects = [.. clauses.Select(c => c.Bound.Control).OfType<PrivateLife>().SelectMany(p => p.Respects).Distinct().Order()],
        };
    }

    /// <summary>Why a clause cannot be run as it is written; null when it can.</summary>
    public static string? Caution(Control control) =>
        control switch
        {
            MonitoringNotice { Notice: ClaimedNotice.WithoutFurtherNotice } =>
                "It claims that people need not be told each time. Here a notice comes first, and each look is known to the person: intercepting a message without telling its users can be an offence.",
            MonitoringNotice { Notice: not null } =>
                "It claims that nobody need be told. Data protection law asks for notice first, and intercepting a message without telling its users can be an offence. This notice comes first, whatever the clause says.",
            MonitoringNotice { NoAuthorisation: true } => "It claims that nobody need agree. Here each look is authorised first, by name.",
            MonitoringNotice { NoPrivacyExpected: true } =>
                "It tells people to expect no privacy. A sentence cannot take that right away: what is looked at stays within its purpose.",
            _ => null,
        };
}
