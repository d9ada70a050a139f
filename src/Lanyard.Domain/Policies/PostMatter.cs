namespace Lanyard.Domain.Policies;

/// <summary>What a post holds that a policy may have a view on. A post that holds several is asked about once for each.</summary>
public enum PostMatter
{
    /// <summary>The post as such, before anybody looks at what it holds. Asked of every post.</summary>
    OrdinaryNews,
    PictureOfAPupil,
    NameOfAPupil,
    PictureOfAnAdult,
    NameOfAnAdult,

    /// <summary>The view of the person who writes.</summary>
    Opinion,
    Controversial,
    Political,
    BusinessAdvert,
    PersonalGain,
    OthersWork,
    NameOfAPartner,
    CallForContributors,

    /// <summary>No word of who posts it.</summary>
    NoByLine,

    /// <summary>Its author is unsure about it.</summary>
    InDoubt,
    MessageToOnePerson,
    LinkToAStaffAccount,
    LinkOrEmbed,
    Insult,
    Harm,
    Defamation,
    Harassment,
    Discrimination,
    CopyrightBreach,
    DataBreach,
    OtherUnlawful,
    Disrepute,
    Confidential,
    ToldInConfidence,
    CommerciallySensitive,
    PoliticallySensitive,
    SchoolRecord,

    /// <summary>What tells who somebody is or how they live: a date of birth, a pupil's number, their circumstances.</summary>
    PersonalInformation,
    PupilOrFamilyMatter,
    HomeDetails,

    /// <summary>A complaint or a dispute at work.</summary>
    Grievance,
    WorkInformation,
    SchoolBusiness,

    /// <summary>A disclosure, a promise or an undertaking in the name of the school.</summary>
    Commitment,
}
