namespace Lanyard.Domain.Policies;

/// <summary>What somebody confirms of a post before it goes out.</summary>
public enum PublishCheck
{
    AgeAppropriate,
    AudienceFit,
    Accurate,
    Fair,
    Transparent,
    Worthwhile,
}

public static class PublishChecks
{
    public static string Words(PublishCheck check) =>
        check switch
        {
            PublishCheck.AgeAppropriate => "fit for the ages that see it",
            PublishCheck.AudienceFit => "fit for any audience of the account",
            PublishCheck.Transparent => "open",
            _ => Phrase.Of(check),
        };

    public static string Words(IEnumerable<PublishCheck> checks) => Phrase.List(checks.Select(Words));
}
