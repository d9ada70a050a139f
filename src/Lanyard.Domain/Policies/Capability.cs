namespace Lanyard.Domain.Policies;

/// <summary>What the product can do for a clause. Every control belongs to one; a policy that needs none of a capability's controls asks nothing of it.</summary>
public enum Capability
{
    // Policy and people
    PolicyRegister,
    PolicyCoreLock,
    PolicyAdoption,
    ReferenceRegister,
    ScopeAndTerms,
    PolicyAttestation,
    RoleRegister,
    TrainingRegister,
    PersonalUseGuidance,
    EducationProgramme,
    ComplianceReporting,

    // Accounts
    AccountApplication,
    ApprovalChain,
    AccountRegister,
    AccountLifecycle,
    CredentialVault,
    RegistrationEmailRule,
    AuthorisedAccess,
    AdminCover,
    ToolRiskAssessment,
    MinimumAgeGate,
    PrivacySettingsCheck,
    HouseRules,
    BrandControl,
    FollowControl,
    ContributorVetting,
    AccountEvaluation,

    // Watching and answering
    MonitoringRota,
    ResponseClock,
    ContentScreening,
    ModerationQueue,
    AudienceNotice,
    UserSanctions,
    ComplaintRouting,
    MentionMonitoring,
    MediaEnquiry,

    // Publishing
    ContentPlan,
    PublishGate,
    ContentApproval,
    ToneCoach,
    AuthorDisclosure,
    RightsClearance,
    ConfidentialityGuard,
    ConsentRegister,
    ImageSourceRule,
    ImageIncident,
    DisclaimerRegister,

    // People and contact
    ConductDeclaration,
    WorkUseRules,
    ExceptionRegister,
    ContactReport,
    PupilContactApproval,
    LeaverObligations,

    // Concerns
    IncidentCase,
    SafeguardingEscalation,
    ExternalReferral,
    HrNotification,
    StaffAbuseReport,
    PupilConductRouting,
    MonitoringNotice,
}
