using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>What a school has told its people about monitoring.</summary>
/// <param name="Issued">From which day the notice stands.</param>
/// <param name="LooksAt">What the notice says is looked at.</param>
/// <param name="LeftOut">What it says is not looked at here, although the policy speaks of it.</param>
/// <param name="Purposes">What it says that monitoring is for.</param>
/// <param name="Respects">What it says is respected.</param>
/// <param name="Shown">How many of those whom it concerns have said that they read it.</param>
/// <param name="Concerned">How many it concerns.</param>
public sealed record MonitoringFacts(
    DateOnly Issued,
    IReadOnlyList<Monitored> LooksAt,
    IReadOnlyList<Monitored> LeftOut,
    IReadOnlyList<MonitoringPurpose> Purposes,
    IReadOnlyList<PrivateRight> Respects,
    int Shown,
    int Concerned
);
