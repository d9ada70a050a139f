namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>What allows a school to look at all. Consent is not among them: nobody can freely refuse it to an employer.</summary>
public enum LawfulBasis
{
    PublicTask,
    LegalObligation,
    LegitimateInterests,
}
