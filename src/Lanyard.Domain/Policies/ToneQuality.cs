namespace Lanyard.Domain.Policies;

/// <summary>How a policy wants what is written for the school to sound.</summary>
public enum ToneQuality
{
    Professional,
    Respectful,
    Appropriate,
    AudienceAppropriate,
    Engaging,
    Conversational,
    Informative,
    Friendly,
    Sensitive,
    Responsible,
    Credible,
    Fair,
    Honest,
    Ambassador,
    ProtectReputation,
    PublicPresentation,
}
