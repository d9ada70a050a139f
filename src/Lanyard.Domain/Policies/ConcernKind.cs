namespace Lanyard.Domain.Policies;

/// <summary>What somebody may have to report, as policies tell it apart.</summary>
public enum ConcernKind
{
    /// <summary>Somebody's private post that may harm the school or its standards.</summary>
    PrivatePost,

    /// <summary>A post that breaks the law or the rights of others, such as defamation or harassment.</summary>
    SeriousMisuse,
    OwnMistake,

    /// <summary>Something innocent that could be read wrongly.</summary>
    CouldBeMisread,
    ConflictWithRole,
    Criticism,
    UnsuitableContent,
    PupilContact,
    ParentContact,

    /// <summary>A child may be at risk.</summary>
    Safeguarding,
    Illegal,

    /// <summary>Somebody of the staff is abused by the public or on a work account.</summary>
    AbuseOfStaff,
    AbuseByColleague,
    OveruseAtWork,
    ColleaguesPrivateUse,
    PupilConduct,
    BreachByContractor,
    OtherBreach,
}
