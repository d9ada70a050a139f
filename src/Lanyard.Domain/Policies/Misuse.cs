namespace Lanyard.Domain.Policies;

/// <summary>What makes a post, or a breach, serious.</summary>
public enum Misuse
{
    Defamation,
    Discrimination,
    Offence,
    Harassment,
    Cyberbullying,
    DataProtection,
    Confidentiality,
    Copyright,
    Reputation,
    Illegality,
    ThirdPartyLiability,
}

/// <summary>How grave a breach is, as policies class it.</summary>
public enum ConductClass
{
    Unacceptable,
    Illegal,
}

/// <summary>Misuse as a sentence calls it.</summary>
public static class Misuses
{
    public static string Words(Misuse misuse) =>
        misuse switch
        {
            Misuse.DataProtection => "a breach of data protection",
            Misuse.Confidentiality => "a breach of confidence",
            Misuse.Copyright => "a breach of copyright",
            Misuse.Reputation => "harm to a good name",
            Misuse.Illegality => "breaking the law",
            Misuse.ThirdPartyLiability => "harm for which others can claim",
            _ => Phrase.Of(misuse),
        };
}
