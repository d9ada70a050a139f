namespace Lanyard.Domain.Policies;

/// <summary>What a policy says to a question, from silence to the strictest.</summary>
public enum Verdict
{
    /// <summary>No clause speaks about it.</summary>
    NotAsked,
    Allow,

    /// <summary>Allowed once something is done first: a second person, a consent, a disclaimer.</summary>
    AllowIf,

    /// <summary>Somebody must decide.</summary>
    AskPerson,
    Refuse,
}

/// <summary>What must be there before the answer is yes.</summary>
public enum Condition
{
    SecondPerson,
    Approval,
    Consent,
    Disclaimer,
    ByLine,
    Permission,
    RiskAssessment,
    Training,
    OfficialChannel,
    Notice,
    Registration,
    InTime,
    Care,
}
