namespace Lanyard.Screening;

/// <summary>How old the school's pupils are: what is grave on a primary school's page may be mild on a secondary school's.</summary>
public enum Phase
{
    Secondary,
    Primary,
}
