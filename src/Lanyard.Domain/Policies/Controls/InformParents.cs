using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Tells families before or when pupils become part of something official online. The day on which they were told is kept with the account.</summary>
[ControlKind("inform-parents", Capability.ConsentRegister, Awaits = "the consent register")]
public sealed record InformParents : Control
{
    [Setting("who is told")]
    public required IReadOnlyList<PeopleGroup> Inform { get; init; }

    [Setting("what brings it about")]
    public required InformTrigger Trigger { get; init; }

    public override string Sentence => $"{Phrase.Capital(Phrase.List(Inform))} are told of any official use of social media with pupils.";

    public override IReadOnlyList<string> KeptBy => ["ParentsInformed"];

    public override IReadOnlyList<string> BrokenBy => ["PupilsInvolvedUnannounced"];
}

public enum InformTrigger
{
    OfficialUseWithPupils,
}
