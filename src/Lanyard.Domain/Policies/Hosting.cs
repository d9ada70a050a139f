namespace Lanyard.Domain.Policies;

/// <summary>Where an account or site stands.</summary>
public enum Hosting
{
    OwnHosted,
    ThirdPartyHosted,

    /// <summary>Taking part for the school on a site that somebody else runs.</summary>
    ParticipationThirdParty,
}

public static class Hostings
{
    /// <summary>As a sentence calls them.</summary>
    public static string Of(Hosting hosting) =>
        hosting switch
        {
            Hosting.OwnHosted => "sites that the school hosts itself",
            Hosting.ThirdPartyHosted => "sites hosted by somebody else",
            _ => "taking part for the school on others' sites",
        };
}
