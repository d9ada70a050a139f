namespace Lanyard.Domain.Policies;

/// <summary>What a policy wants kept out of official posts.</summary>
public enum UnfitMatter
{
    PersonalGain,
    Disrepute,
    CopyrightBreach,
    DataBreach,
    OtherLaw,
    InappropriateLinksOrEmbeds,
    Derogatory,
    Defamatory,
    Offensive,
    Harassing,
    Discriminatory,
    Harmful,
    Abusive,
    MessagesToIndividuals,
    PoliticalStatements,
    BusinessAdverts,
    LinksToStaffPersonalAccounts,
}

public static class UnfitMatters
{
    public static string Words(UnfitMatter matter) =>
        matter switch
        {
            UnfitMatter.PersonalGain => "anything for private gain",
            UnfitMatter.Disrepute => "anything that discredits the school or trust",
            UnfitMatter.CopyrightBreach => "breaches of copyright",
            UnfitMatter.DataBreach => "breaches of data protection",
            UnfitMatter.OtherLaw => "breaches of other law",
            UnfitMatter.InappropriateLinksOrEmbeds => "unsuitable links and embedded content",
            UnfitMatter.Harassing => "harassment",
            UnfitMatter.MessagesToIndividuals => "messages to one person",
            UnfitMatter.PoliticalStatements => "political statements",
            UnfitMatter.BusinessAdverts => "adverts for businesses",
            UnfitMatter.LinksToStaffPersonalAccounts => "links to the private accounts of staff",
            _ => $"{Phrase.Of(matter)} remarks",
        };

    /// <summary>What a post would hold for this to concern it.</summary>
    public static PostMatter In(UnfitMatter matter) =>
        matter switch
        {
            UnfitMatter.PersonalGain => PostMatter.PersonalGain,
            UnfitMatter.Disrepute => PostMatter.Disrepute,
            UnfitMatter.CopyrightBreach => PostMatter.CopyrightBreach,
            UnfitMatter.DataBreach => PostMatter.DataBreach,
            UnfitMatter.OtherLaw => PostMatter.OtherUnlawful,
            UnfitMatter.InappropriateLinksOrEmbeds => PostMatter.LinkOrEmbed,
            UnfitMatter.Defamatory => PostMatter.Defamation,
            UnfitMatter.Harassing => PostMatter.Harassment,
            UnfitMatter.Discriminatory => PostMatter.Discrimination,
            UnfitMatter.Harmful => PostMatter.Harm,
            UnfitMatter.MessagesToIndividuals => PostMatter.MessageToOnePerson,
            UnfitMatter.PoliticalStatements => PostMatter.Political,
            UnfitMatter.BusinessAdverts => PostMatter.BusinessAdvert,
            UnfitMatter.LinksToStaffPersonalAccounts => PostMatter.LinkToAStaffAccount,
            _ => PostMatter.Insult,
        };
}
