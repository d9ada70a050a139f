namespace Lanyard.Domain.Policies;

/// <summary>When somebody needs a card: what they are about to do, or have just met.</summary>
public enum Moment
{
    JoiningTheSchool,
    LookingAfterYourOwnProfile,
    UsingPersonalAccountsAtWork,
    AskingForAnAccount,
    RunningAnAccount,
    WritingAPost,
    UsingPictures,
    Answering,
    Moderating,
    MeetingPupilsOnline,
    MeetingParentsOnline,
    SeeingSomethingWrong,
    BeingAbused,
    TalkingToThePress,
    TeachingPupils,
    TellingFamilies,
    WorkingWithOutsiders,
    LeadingTheSchool,
    ReadingThePolicy,
    Leaving,
}
