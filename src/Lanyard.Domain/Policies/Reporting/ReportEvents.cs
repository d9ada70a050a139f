using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Reporting;

/// <summary>The report on every clause was made, exactly the one with this fingerprint.</summary>
public sealed record ReportDrawn(Id<School> School, int Number, DateOnly From, DateOnly To, int Clauses, int Broken, Fingerprint Text)
    : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}

/// <summary>A report was brought to a meeting.</summary>
public sealed record ReportPresented(Id<School> School, int Number, DateOnly Meeting, Bind To) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}
