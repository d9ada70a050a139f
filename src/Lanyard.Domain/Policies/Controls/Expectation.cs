using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Tells pupils or families in plain words what is hoped of them, and records when they were told. Nobody is punished by it.</summary>
[ControlKind("expectation", Capability.EducationProgramme, Awaits = "the learning room")]
public sealed record Expectation : Control
{
    [Setting("of whom it is hoped")]
    public required IReadOnlyList<Audience> Of { get; init; }

    [Setting("what is hoped")]
    public required IReadOnlyList<Hope> Hopes { get; init; }

    public override string Sentence => $"{Phrase.Capital(Phrase.List(Of))} are asked to {Phrase.List(Hopes.Select(Words))}.";

    private static string Words(Hope hope) =>
        hope switch
        {
            Hope.RespectStaffAndSchool => "show respect to staff and the school",
            Hope.RespectPupilsAndParents => "show respect to pupils and parents",
            Hope.RespectFamiliesAndChildren => "show respect to families and children",
            _ => "be an example of good use",
        };

    public override IReadOnlyList<string> KeptBy => ["LessonRecorded", "FamiliesTold"];
}

public enum Hope
{
    RespectStaffAndSchool,
    RespectPupilsAndParents,
    RespectFamiliesAndChildren,
    ModelGoodUse,
}
