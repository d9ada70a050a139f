using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What contact with pupils must look like to anybody who sees it.</summary>
[ControlKind("contact-boundaries", Capability.PupilContactApproval, Awaits = "the concerns room")]
public sealed record ContactBoundaries : Control
{
    [Setting("what contact is")]
    public required IReadOnlyList<ContactStandard> Standards { get; init; }

    [Setting("what it must never look like")]
    public IReadOnlyList<ContactDanger> Avoid { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"contact with pupils is {Phrase.List(Standards)}",
            Avoid.Count > 0 ? $"and never looks like {Phrase.List(Avoid, "or")}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PupilContactRegistered"];
}

public enum ContactStandard
{
    ExplicitlyProfessional,
    Open,
    Transparent,
}

public enum ContactDanger
{
    Grooming,
}
