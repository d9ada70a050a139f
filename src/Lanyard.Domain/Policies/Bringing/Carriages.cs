using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>How a clause is carried: mostly as its capability carries clauses, unless its own words only advise.</summary>
internal static partial class Carriages
{
    public static Carriage Of(Passage passage, Capability? capability)
    {
        if (passage.Clause.Shape is ClauseShape.FrontMatter or ClauseShape.Field)
            return Carriage.Record;
        var usual = capability is { } known ? Usual(known) : Carriage.Guide;
        return usual is not (Carriage.Record or Carriage.Guide) && Advises().IsMatch(passage.Words) && !Wording.Binds(passage.Words)
            ? Carriage.Guide
            : usual;
    }

    private static Carriage Usual(Capability capability) =>
        capability switch
        {
            Capability.PolicyRegister or Capability.ReferenceRegister or Capability.PolicyAdoption or Capability.RoleRegister =>
                Carriage.Record,
            Capability.AccountApplication or Capability.AccountRegister or Capability.ToolRiskAssessment => Carriage.Record,
            Capability.ScopeAndTerms or Capability.PersonalUseGuidance or Capability.ToneCoach or Capability.WorkUseRules => Carriage.Guide,
            Capability.HouseRules or Capability.MonitoringNotice or Capability.EducationProgramme => Carriage.Guide,
            Capability.ConductDeclaration or Capability.PolicyAttestation or Capability.DisclaimerRegister => Carriage.Attest,
            Capability.LeaverObligations or Capability.ImageSourceRule or Capability.ExceptionRegister => Carriage.Attest,
            Capability.RegistrationEmailRule or Capability.PrivacySettingsCheck => Carriage.Attest,
            Capability.ConfidentialityGuard or Capability.ContentScreening => Carriage.Detect,
            Capability.PublishGate or Capability.AdminCover or Capability.MinimumAgeGate or Capability.PolicyCoreLock => Carriage.Enforce,
            Capability.AuthorisedAccess or Capability.BrandControl or Capability.AuthorDisclosure => Carriage.Enforce,
            Capability.ConsentRegister or Capability.RightsClearance or Capability.CredentialVault => Carriage.Enforce,
            Capability.ComplianceReporting => Carriage.Report,
            _ => Carriage.Workflow,
        };

    [GeneratedRegex(
        @"\b(?:should|may|encourag\w+|advis\w+|consider|aware|recogni[sz]es?|recommend\w*|good idea|try to|where possible)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Advises();
}
