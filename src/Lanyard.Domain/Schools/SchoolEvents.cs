using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

public sealed record TrustFounded(Id<Trust> Trust) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Trust, Trust.Value);
}

public sealed record SchoolAdded(Id<School> School, Phase Phase, Nation Nation) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}
