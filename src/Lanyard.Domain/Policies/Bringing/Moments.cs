namespace Lanyard.Domain.Policies.Bringing;

/// <summary>When people need a card, by what its clause is about.</summary>
internal static class Moments
{
    public static Moment Of(Passage passage, Capability? capability) =>
        capability switch
        {
            Capability.PersonalUseGuidance or Capability.DisclaimerRegister or Capability.ConductDeclaration =>
                Moment.LookingAfterYourOwnProfile,
            Capability.WorkUseRules => Moment.UsingPersonalAccountsAtWork,
            Capability.AccountApplication or Capability.ApprovalChain or Capability.ToolRiskAssessment => Moment.AskingForAnAccount,
            Capability.AccountLifecycle or Capability.MonitoringRota or Capability.PrivacySettingsCheck => Moment.RunningAnAccount,
            Capability.ToneCoach or Capability.PublishGate or Capability.ContentPlan or Capability.AuthorDisclosure => Moment.WritingAPost,
            Capability.RightsClearance or Capability.ConfidentialityGuard or Capability.ContentApproval => Moment.WritingAPost,
            Capability.ConsentRegister or Capability.ImageSourceRule or Capability.ImageIncident => Moment.UsingPictures,
            Capability.ResponseClock => Moment.Answering,
            Capability.ModerationQueue or Capability.ContentScreening or Capability.HouseRules => Moment.Moderating,
            Capability.PupilContactApproval or Capability.ContactReport => Moment.MeetingPupilsOnline,
            Capability.ComplaintRouting => Moment.MeetingParentsOnline,
            Capability.IncidentCase or Capability.SafeguardingEscalation or Capability.ExternalReferral => Moment.SeeingSomethingWrong,
            Capability.PupilConductRouting or Capability.HrNotification => Moment.SeeingSomethingWrong,
            Capability.StaffAbuseReport => Moment.BeingAbused,
            Capability.MediaEnquiry => Moment.TalkingToThePress,
            Capability.EducationProgramme when Lexicon.Mentions(passage.Whole, "parents") => Moment.TellingFamilies,
            Capability.EducationProgramme => Moment.TeachingPupils,
            Capability.ContributorVetting or Capability.FollowControl => Moment.WorkingWithOutsiders,
            Capability.ComplianceReporting => Moment.LeadingTheSchool,
            Capability.LeaverObligations => Moment.Leaving,
            Capability.PolicyAttestation or Capability.TrainingRegister => Moment.JoiningTheSchool,
            _ => Moment.ReadingThePolicy,
        };
}
