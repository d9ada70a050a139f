using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>A school told its people that it monitors, what, why and who agrees, in exactly the words with this fingerprint.</summary>
public sealed record MonitoringNoticeIssued(Id<NoticeOfMonitoring> Notice, Id<School> School, int Number, DateOnly From, Fingerprint Text)
    : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}

/// <summary>Somebody said that they read the notice, or was given it on paper.</summary>
public sealed record MonitoringNoticeRead(Id<NoticeOfMonitoring> Notice, Id<School> School, int Number, Id<Person> Person, bool OnPaper)
    : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
    public override Id<School>? At => School;
}
