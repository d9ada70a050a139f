namespace Lanyard.Domain.Policies;

/// <summary>What a policy holds to be confidential.</summary>
public enum ConfidentialMatter
{
    Confidential,
    CommerciallySensitive,
    PersonIdentifiable,
    ToldInConfidence,
    CorporateRecords,
    PoliticallySensitive,
    PersonalInformation,
    PupilOrFamilyInformation,
    HomeContactDetails,
    HomeEmail,
}

public static class ConfidentialMatters
{
    public static string Words(ConfidentialMatter matter) =>
        matter switch
        {
            ConfidentialMatter.Confidential => "confidential material",
            ConfidentialMatter.CommerciallySensitive => "what is commercially sensitive",
            ConfidentialMatter.PersonIdentifiable => "records that identify a person",
            ConfidentialMatter.ToldInConfidence => "what was told in confidence",
            ConfidentialMatter.CorporateRecords => "sensitive business records of the school or trust",
            ConfidentialMatter.PoliticallySensitive => "what is politically sensitive",
            ConfidentialMatter.PersonalInformation => "personal information",
            ConfidentialMatter.PupilOrFamilyInformation => "information about pupils or families",
            ConfidentialMatter.HomeContactDetails => "home contact details",
            _ => "private email addresses",
        };

    /// <summary>What a post would hold for this to concern it.</summary>
    public static PostMatter In(ConfidentialMatter matter) =>
        matter switch
        {
            ConfidentialMatter.Confidential => PostMatter.Confidential,
            ConfidentialMatter.CommerciallySensitive => PostMatter.CommerciallySensitive,
            ConfidentialMatter.ToldInConfidence => PostMatter.ToldInConfidence,
            ConfidentialMatter.CorporateRecords => PostMatter.SchoolRecord,
            ConfidentialMatter.PoliticallySensitive => PostMatter.PoliticallySensitive,
            ConfidentialMatter.PersonIdentifiable or ConfidentialMatter.PersonalInformation => PostMatter.PersonalInformation,
            ConfidentialMatter.PupilOrFamilyInformation => PostMatter.PupilOrFamilyMatter,
            _ => PostMatter.HomeDetails,
        };
}
