namespace Lanyard.Domain.Policies;

/// <summary>What monitoring would look at.</summary>
public enum Monitored
{
    /// <summary>What somebody does at work, on whatever device.</summary>
    UseAtWork,

    /// <summary>The school's computers and networks.</summary>
    SchoolSystems,
    Internet,
    Email,

    /// <summary>What the filter of the school's network writes down.</summary>
    FilterLog,

    /// <summary>A private account of a named person.</summary>
    PrivateAccount,
}

/// <summary>What monitoring may be for.</summary>
public enum MonitoringPurpose
{
    /// <summary>Seeing whether rules and standards are kept.</summary>
    Standards,
    UnauthorisedUse,
    Crime,
}
