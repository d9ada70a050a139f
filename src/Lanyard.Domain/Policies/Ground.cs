namespace Lanyard.Domain.Policies;

/// <summary>Why somebody may want to take something down, as policies name it. Criticism stands here so that it can be told apart: it is never a reason by itself.</summary>
public enum Ground
{
    Criticism,
    Abusive,
    Racist,
    Sexist,
    Homophobic,
    Inflammatory,
    ExtremeOffence,
    RiskOfHarm,
    Bullying,
    InappropriateBehaviour,
    InappropriateComments,
    DiscussingBehaviourIncidents,
    Spam,
    PersonalInformation,
    CommercialActivity,
    DonationRequests,
    AgainstHouseRules,
    PictureOfAnotherChild,
}

/// <summary>What a moderator may do.</summary>
public enum ModerationAct
{
    Delete,
    Hide,
    Block,
    Report,
}

public static class Grounds
{
    /// <summary>As a sentence calls them.</summary>
    public static string Of(Ground ground) =>
        ground switch
        {
            Ground.Abusive => "abuse",
            Ground.Racist => "racism",
            Ground.Sexist => "sexism",
            Ground.Homophobic => "homophobia",
            Ground.Inflammatory => "inflammatory talk",
            Ground.ExtremeOffence => "extreme offence",
            Ground.RiskOfHarm => "a risk of harm to somebody",
            Ground.InappropriateBehaviour => "inappropriate behaviour",
            Ground.InappropriateComments => "unsuitable remarks",
            Ground.DiscussingBehaviourIncidents => "talk of behaviour incidents",
            Ground.PersonalInformation => "personal details",
            Ground.CommercialActivity => "adverts",
            Ground.DonationRequests => "appeals for donations",
            Ground.AgainstHouseRules => "what breaks the house rules",
            Ground.PictureOfAnotherChild => "pictures of somebody else's child",
            _ => Phrase.Of(ground),
        };

    /// <summary>Whether policies that speak of abuse or offence mean it.</summary>
    public static bool IsAbuse(Ground ground) => ground is >= Ground.Abusive and <= Ground.InappropriateBehaviour;

    /// <summary>Criticism of a school is lawful, and by itself never a reason to remove anything.</summary>
    public static IEnumerable<string> NoCriticism(IEnumerable<Ground> grounds)
    {
        if (grounds.Contains(Ground.Criticism))
            yield return "`criticism` is no reason to remove anything; name what else makes it unacceptable.";
    }
}
