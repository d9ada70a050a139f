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

/// <summary>A school's own details changed. The name itself is not kept here; phase and nation are, before and after, where they changed.</summary>
public sealed record SchoolChanged(Id<School> School, bool Renamed, Phase? PhaseWas, Phase? Phase, Nation? NationWas, Nation? Nation)
    : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}

public sealed record TrustRenamed(Id<Trust> Trust) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Trust, Trust.Value);
}
