namespace Lanyard.Domain.Policies;

/// <summary>What a school has told its people about monitoring, and whether it kept to it.</summary>
/// <param name="Purposes">What the notice says that monitoring is for.</param>
/// <param name="AuthorisedBy">The role that the notice names to authorise a look.</param>
/// <param name="Shown">How many of those whom it concerns have seen it.</param>
/// <param name="Concerned">How many it concerns.</param>
/// <param name="LooksBefore">Looks that were recorded while no notice stood.</param>
public sealed record MonitoringFacts(
    DateOnly Issued,
    IReadOnlyList<MonitoringPurpose> Purposes,
    string AuthorisedBy,
    int Shown,
    int Concerned,
    int LooksBefore = 0
);
