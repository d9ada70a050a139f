using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>The words in which clauses, notices and looks speak of monitoring.</summary>
public static class MonitoringWords
{
    public static string Of(Monitored of) =>
        of switch
        {
            Monitored.UseAtWork => "use at work",
            Monitored.SchoolSystems => "the school’s systems",
            Monitored.Internet => "use of the internet",
            Monitored.Email => "email",
            Monitored.FilterLog => "the log of the school’s filter",
            _ => "a private account",
        };

    /// <summary>The same, as somebody who is about to be looked at has to understand it.</summary>
    public static string InFull(Monitored of) =>
        of switch
        {
            Monitored.UseAtWork => "Use of social media during work, on whatever device.",
            Monitored.SchoolSystems => "What is done on the school’s computers, devices and network, social media included.",
            Monitored.Internet => "Use of the internet through the school’s network.",
            Monitored.Email => "The school’s own email. Nobody’s private mailbox.",
            Monitored.FilterLog =>
                "The filter of the school’s network writes down which sites are visited over it. Private social media that is opened on the school’s internet is in that log too. Lanyard brings none of it in.",
            _ => throw new ArgumentOutOfRangeException(nameof(of), of, "A private account is never looked at."),
        };

    public static string Of(MonitoringPurpose purpose) =>
        purpose switch
        {
            MonitoringPurpose.Standards => "to see that standards are kept",
            MonitoringPurpose.UnauthorisedUse => "to find unauthorised use",
            _ => "to prevent or detect crime",
        };

    public static string Of(PrivateRight right) =>
        right switch
        {
            PrivateRight.PrivateUse => "people’s private life online",
            PrivateRight.Privacy => "the right to privacy",
            _ => "the right to speak freely",
        };

    public static string Of(LawfulBasis basis) =>
        basis switch
        {
            LawfulBasis.PublicTask => "It is part of the school’s public task.",
            LawfulBasis.LegalObligation => "A law obliges the school to do it.",
            _ => "It serves a legitimate interest of the school, weighed against the interests of its people.",
        };
}
