namespace Lanyard.Domain.Policies.Asking;

/// <summary>Why somebody wants to take something down, as far as the words tell. What is merely unwelcome is criticism until somebody says more.</summary>
internal static class GroundWords
{
    private static readonly (Ground Ground, Cue Words)[] All =
    [
        (Ground.Racist, Cue.Also(1, "racist,racism")),
        (Ground.Sexist, Cue.Also(1, "sexist,sexism")),
        (Ground.Homophobic, Cue.Also(1, "homophobic,homophobia")),
        (Ground.RiskOfHarm, Cue.Also(1, "risk of harm,puts somebody at risk,dangerous,threat,threatening")),
        (Ground.Bullying, Cue.Also(1, "bullying,bully")),
        (Ground.Spam, Cue.Also(1, "spam")),
        (Ground.DonationRequests, Cue.Also(1, "donation,donations,fundraising,fundraiser,begging")),
        (Ground.CommercialActivity, Cue.Also(1, "advert,adverts,advertising,commercial,selling")),
        (Ground.PersonalInformation, Cue.Also(1, "phone number,address,personal details,personal information")),
        (Ground.AgainstHouseRules, Cue.Also(1, "house rules,against the rules,breaks the rules")),
        (Ground.DiscussingBehaviourIncidents, Cue.Also(1, "behaviour incident,incident at school")),
        (Ground.Abusive, Cue.Also(1, "abusive,abuse,rude,offensive,nasty,swearing,insulting,insult,harassing")),
    ];

    public static Ground Of(Typed typed)
    {
        foreach (var (ground, words) in All)
        {
            if (typed.Has(words))
                return ground;
        }
        return Ground.Criticism;
    }
}
