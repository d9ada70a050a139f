using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Something that happened to a document on its way to a draft. Its words stay out of the ledger.</summary>
public abstract record BringingEvent(Id<Trust> Trust, Id<School>? School, Id<BroughtDocument> Document) : LedgerEvent
{
    public override Subject Subject => School is { } school ? new(SubjectKind.School, school.Value) : new(SubjectKind.Trust, Trust.Value);
    public override Id<School>? At => School;
}

/// <summary>Somebody brought a document, and so many clauses were found in it.</summary>
public sealed record PolicyBrought(Id<Trust> Trust, Id<School>? School, Id<BroughtDocument> Document, int Clauses)
    : BringingEvent(Trust, School, Document);

/// <summary>Somebody said what is to become of the proposals for some clauses.</summary>
public sealed record ProposalsDecided(Id<Trust> Trust, Id<School>? School, Id<BroughtDocument> Document, int Clauses, int Taken, int Left)
    : BringingEvent(Trust, School, Document);

/// <summary>The document became a draft on the register.</summary>
public sealed record BroughtPolicyDrafted(Id<Trust> Trust, Id<School>? School, Id<BroughtDocument> Document, int Clauses, int Controls)
    : BringingEvent(Trust, School, Document);

/// <summary>The document was thrown away before it became anything.</summary>
public sealed record BroughtPolicyDropped(Id<Trust> Trust, Id<School>? School, Id<BroughtDocument> Document)
    : BringingEvent(Trust, School, Document);
