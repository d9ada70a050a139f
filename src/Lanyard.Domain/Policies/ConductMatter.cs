namespace Lanyard.Domain.Policies;

/// <summary>What staff declare that they do not do online, each with a reason code of its own for a report.</summary>
public enum ConductMatter
{
    InfringeRightsOrPrivacy,
    IllConsideredCommentOnStaff,
    InternalGrievances,
    SchoolBusinessOnPersonalAccounts,
    Complaints,
    ReferenceIndividuals,
    ShareWorkInformation,
    DiscussWorkInformation,
    ConflictOfInterest,
    Disrepute,
    Attack,
    Insult,
    Abuse,
    Defame,
    PersonalGain,
    PassingOn,
}

public static class ConductMatters
{
    public static string Words(ConductMatter matter) =>
        matter switch
        {
            ConductMatter.InfringeRightsOrPrivacy => "trespass on the rights or privacy of others",
            ConductMatter.IllConsideredCommentOnStaff => "pass rash judgement on colleagues",
            ConductMatter.InternalGrievances => "air disputes from work on social media",
            ConductMatter.SchoolBusinessOnPersonalAccounts => "do school business on their own accounts",
            ConductMatter.Complaints => "complain on social media",
            ConductMatter.ReferenceIndividuals => "mention or tell about particular people on social media",
            ConductMatter.ShareWorkInformation => "share online what they hold through work",
            ConductMatter.DiscussWorkInformation => "discuss online what they know through work",
            ConductMatter.ConflictOfInterest => "let private interests clash with their work",
            ConductMatter.Disrepute => "take part in what could discredit school or trust",
            ConductMatter.PersonalGain => "use what they learn at work for private gain",
            ConductMatter.PassingOn => "hand it to anyone who might",
            _ => Phrase.Of(matter),
        };

    /// <summary>Whether a post that holds this offends against it.</summary>
    public static bool IsIn(ConductMatter matter, PostMatter shows) =>
        (matter, shows) switch
        {
            (ConductMatter.InfringeRightsOrPrivacy, PostMatter.PersonalInformation or PostMatter.HomeDetails) => true,
            (ConductMatter.IllConsideredCommentOnStaff, PostMatter.Insult) => true,
            (ConductMatter.InternalGrievances or ConductMatter.Complaints, PostMatter.Grievance) => true,
            (ConductMatter.SchoolBusinessOnPersonalAccounts, PostMatter.SchoolBusiness) => true,
            (
                ConductMatter.ReferenceIndividuals,
                PostMatter.NameOfAPupil
                    or PostMatter.NameOfAnAdult
                    or PostMatter.PersonalInformation
                    or PostMatter.PupilOrFamilyMatter
            ) => true,
            (
                ConductMatter.ShareWorkInformation
                    or ConductMatter.DiscussWorkInformation,
                PostMatter.WorkInformation
                    or PostMatter.PupilOrFamilyMatter
                    or PostMatter.Confidential
                    or PostMatter.SchoolRecord
            ) => true,
            (ConductMatter.Disrepute, PostMatter.Disrepute) => true,
            (ConductMatter.Attack or ConductMatter.Insult or ConductMatter.Abuse, PostMatter.Insult or PostMatter.Harassment) => true,
            (ConductMatter.Defame, PostMatter.Defamation) => true,
            (ConductMatter.PersonalGain, PostMatter.PersonalGain) => true,
            _ => false,
        };

    /// <summary>Whether it is a matter of criticism, which is lawful in itself: the ways in which it may be raised are then always shown.</summary>
    public static bool IsCriticism(ConductMatter matter) => matter is ConductMatter.InternalGrievances or ConductMatter.Complaints;
}
