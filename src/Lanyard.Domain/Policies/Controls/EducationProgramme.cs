using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Records what pupils were taught and what families were told, by group and date, and shows the gaps.</summary>
[ControlKind("education-programme", Capability.EducationProgramme, Awaits = "the learning room")]
public sealed record EducationProgramme : Control
{
    [Setting("who is taught or told")]
    public IReadOnlyList<Audience> Audience { get; init; } = [];

    [Setting("what they are taught")]
    public IReadOnlyList<TaughtTopic> Topic { get; init; } = [];

    [Setting("by what means")]
    public IReadOnlyList<TaughtBy> Means { get; init; } = [];

    [Setting("how the programme is built")]
    public IReadOnlyList<ProgrammeShape> Programme { get; init; } = [];

    [Setting("what the resources are like")]
    public ResourceKind? Resources { get; init; }

    [Setting("what sets the duty off")]
    public TaughtWhen? Trigger { get; init; }

    [Setting("where material is published")]
    public PublishedAt? Channel { get; init; }

    [Setting("the ways to raise a concern that are taught")]
    public IReadOnlyList<ConcernRoute> Routes { get; init; } = [];

    [Setting("the pupils whom it is for")]
    public PupilRole? Role { get; init; }

    [Setting("how it sees social media")]
    public Stance? Stance { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Audience.Count > 0 ? Phrase.List(Audience) : "people at the school",
            Role is null ? null : "who run a conversation",
            Topic.Count > 0 ? $"learn about {Phrase.List(Topic)}" : "are helped to use social media well",
            Means.Count > 0 ? $"by {Phrase.List(Means)}" : null,
            Programme.Count > 0 ? $"in a programme that is {Phrase.List(Programme)}" : null,
            Resources is null ? null : ", with resources for their age",
            Routes.Count > 0 ? $", by {Phrase.List(Routes)} routes" : null,
            Trigger is null ? null : ", where a platform lets them post",
            Channel is { } channel ? $", with material on the {Phrase.Of(channel)}" : null,
            Stance switch
            {
                Controls.Stance.Positive => ", in a positive spirit",
                Controls.Stance.EncourageCreativeUse => ", which is encouraged",
                _ => null,
            }
        );

    public override IReadOnlyList<string> KeptBy => ["LessonRecorded", "FamiliesTold"];
}

public enum TaughtTopic
{
    SafeUse,
    AcceptableUse,
    AgeLimit,
    CreativeUse,
    PersonalDetails,
    Location,
    KnownFriends,
    PrivateProfile,
    MeetingOnlineFriends,
    StrongPasswords,
    Blocking,
    ReportingContent,
    ReportingConcerns,
    RemovingAThread,
}

public enum TaughtBy
{
    Training,
    Education,
}

public enum ProgrammeShape
{
    Embedded,
    Progressive,
}

public enum ResourceKind
{
    AgeAppropriate,
}

public enum TaughtWhen
{
    PlatformWithPosting,
}

public enum PublishedAt
{
    Website,
}

public enum ConcernRoute
{
    Internal,
    External,
}

public enum PupilRole
{
    ThreadAdministrators,
}
