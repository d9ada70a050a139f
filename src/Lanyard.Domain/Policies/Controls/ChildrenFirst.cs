using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>A principle that stands before the others wherever a child is concerned.</summary>
[ControlKind("children-first", Capability.SafeguardingEscalation, Awaits = "the concerns room")]
public sealed record ChildrenFirst : Control
{
    [Setting("the principle")]
    public required ChildPrinciple Principle { get; init; }

    public override string Sentence =>
        Principle == ChildPrinciple.SafeguardingFirst
            ? "A way to raise a worry about a child stands beside everything that is read, watched or reported."
            : "The good of children comes first in what is asked before an account or a post for them is approved.";

    public override IReadOnlyList<string> KeptBy => ["SafeguardingReported", "ChildSafetyConsidered"];
}

public enum ChildPrinciple
{
    SafeguardingFirst,
    BestInterestsOfChildren,
}
