using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Names who holds the roles that a clause rests on, and shows when nobody does.</summary>
[ControlKind("role-register", Capability.RoleRegister)]
public sealed record RoleRegister : Control
{
    [Setting("the roles, as Lanyard knows them; one that is held is enough")]
    public required IReadOnlyList<Bind> Roles { get; init; }

    [Setting("what the document calls them")]
    public IReadOnlyList<string> Titles { get; init; } = [];

    [Setting("what they answer for")]
    public RoleDuty? Duty { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            "the register names",
            Titles.Count > 0 ? $"the {Phrase.List(Titles.Select(Slug.Words), "or")}" : Phrase.List(Roles, "or"),
            "at each school",
            Duty switch
            {
                RoleDuty.RunChannels => ", who runs the channels,",
                RoleDuty.Resources => ", who answers for resources,",
                RoleDuty.Moderation => ", who moderates,",
                _ => null,
            },
            "and shows a vacancy"
        );

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var roles = facts.School.Roles;
        var vacant = Roles.Where(roles.Vacant.Contains).ToList();
        if (Roles.Any(roles.Held.Contains))
            return Proof.Kept(
                $"Held at this school: {Phrase.List(Roles.Where(roles.Held.Contains))}.",
                null,
                vacant.Count == 0 ? null : $"Vacant: {Phrase.List(vacant)}."
            );
        return vacant.Count > 0
            ? Proof.Broken($"Nobody is {Phrase.List(vacant, "or")} at this school.", "Appoint somebody.")
            : Proof.NoEvidence($"The register does not say who is {Phrase.List(Roles, "or")} at this school.", "Appoint somebody.");
    }
}

public enum RoleDuty
{
    RunChannels,
    Resources,
    Moderation,
}
