using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Editions;

public sealed record PolicyRegistered(Id<HeldPolicy> Policy, Level Level, Id<School>? School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
    public override Id<School>? At => School;
}

public sealed record PolicyPlaced(Id<HeldPolicy> Policy, Id<School> School, DateOnly From) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
    public override Id<School>? At => School;
}

public sealed record PolicyLifted(Id<HeldPolicy> Policy, Id<School> School, DateOnly Until) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
    public override Id<School>? At => School;
}

public sealed record EditionBegun(Id<Edition> Edition, Id<HeldPolicy> Policy, int Number, Fingerprint Text) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

public sealed record EditionRewritten(Id<Edition> Edition, Id<HeldPolicy> Policy, Fingerprint Was, Fingerprint Text) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

public sealed record EditionChecked(Id<Edition> Edition, Id<HeldPolicy> Policy, int Clauses, int Warnings) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

/// <summary>The body approved exactly the text with this fingerprint.</summary>
public sealed record EditionApproved(Id<Edition> Edition, Id<HeldPolicy> Policy, DateOnly Meeting, bool Material, Fingerprint Text)
    : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

/// <summary>A document that was in force before Lanyard came was taken on as it stood.</summary>
public sealed record EditionTakenOn(Id<Edition> Edition, Id<HeldPolicy> Policy, DateOnly InForceFrom, Fingerprint Text) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

public sealed record EditionPutInForce(Id<Edition> Edition, Id<HeldPolicy> Policy, DateOnly From, Id<Edition>? Supersedes) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

public sealed record EditionWithdrawn(Id<Edition> Edition, Id<HeldPolicy> Policy, DateOnly From) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

public sealed record EditionReviewed(Id<Edition> Edition, Id<HeldPolicy> Policy, DateOnly Meeting) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

/// <summary>People were reminded of a review, or told that it is overdue.</summary>
/// <param name="LastDay">The last day that the date of the review may mean.</param>
/// <param name="Told">How many people.</param>
public sealed record ReviewReminded(Id<Edition> Edition, Id<HeldPolicy> Policy, ReviewStep Step, DateOnly LastDay, int Told) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
}

public sealed record EditionAdopted(Id<Edition> Edition, Id<HeldPolicy> Policy, Id<School> School, DateOnly Meeting) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Edition, Edition.Value);
    public override Id<School>? At => School;
}

public sealed record LocalFieldSet(Id<HeldPolicy> Policy, Id<School> School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
    public override Id<School>? At => School;
}

/// <summary>A school set a value where the clause gives none, or took it back.</summary>
public sealed record LocalSettingSet(Id<HeldPolicy> Policy, Id<School> School, bool Removed) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
    public override Id<School>? At => School;
}

/// <summary>Somebody tried to change text that is locked at schools.</summary>
public sealed record LockedTextDefended(Id<HeldPolicy> Policy, Id<School> School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
    public override Id<School>? At => School;
}

/// <summary>Those who keep a policy were reminded to look up what it names.</summary>
/// <param name="Documents">How many documents and laws.</param>
/// <param name="Told">How many people.</param>
public sealed record ReferencesReminded(Id<HeldPolicy> Policy, int Documents, int Told) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
}

public sealed record ReferenceChecked(Id<HeldPolicy> Policy, bool Superseded, DateOnly CheckedOn) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Policy, Policy.Value);
}
