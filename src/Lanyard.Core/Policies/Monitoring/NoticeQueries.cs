using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>A school's notices of monitoring, what the policies ask of them, and who has read the one that stands.</summary>
public sealed class NoticeQueries(LanyardDb db, PolicyQueries policies)
{
    /// <summary>The notice that stands on a day.</summary>
    public Task<NoticeOfMonitoring?> StandingAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        Issued(school).Where(n => n.From <= day).FirstOrDefaultAsync(ct);

    /// <summary>Every notice that was issued, the newest first.</summary>
    public async Task<IReadOnlyList<NoticeOfMonitoring>> IssuedAsync(Id<School> school, CancellationToken ct) =>
        await Issued(school).ToListAsync(ct);

    public Task<NoticeOfMonitoring?> FindAsync(Id<School> school, int number, CancellationToken ct) =>
        db.MonitoringNotices.AsNoTracking().SingleOrDefaultAsync(n => n.School == school && n.Number == number, ct);

    public Task<NoticeOfMonitoring?> DraftAsync(Id<School> school, CancellationToken ct) =>
        db.MonitoringNotices.AsNoTracking().SingleOrDefaultAsync(n => n.School == school && n.IssuedAt == null, ct);

    /// <summary>What the policies over the school say of monitoring, drafts among them.</summary>
    public async Task<MonitoringDemands> DemandsAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        MonitoringDemands.Of((await policies.OverAsync(school, day, ct)).Select(p => p.Text));

    /// <summary>Whom a notice concerns on a day, those who have not read it first.</summary>
    public async Task<IReadOnlyList<NoticeReader>> ReadersAsync(NoticeOfMonitoring notice, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var readers = await (
            from person in db.People.AsNoTracking()
            where Concerned(notice.School, notice.Concerns, day).Contains(person.Id)
            join reading in db.NoticeReadings.AsNoTracking().Where(r => r.Notice == notice.Id && r.ReadOn <= day)
                on person.Id equals reading.Person
                into readings
            from reading in readings.DefaultIfEmpty()
            orderby person.NameKey, person.Id
            select new NoticeReader(
                person.Id,
                person.FullName,
                person.Email != null,
                (DateOnly?)reading!.ReadOn,
                (bool?)reading.OnPaper ?? false
            )
        ).ToListAsync(ct);
        return [.. readers.OrderBy(r => r.ReadOn is not null)];
    }

    /// <summary>How many a notice concerns on a day, and how many of them have read it by then.</summary>
    public async Task<(int Read, int Concerned)> CountAsync(NoticeOfMonitoring notice, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var concerned = Concerned(notice.School, notice.Concerns, day);
        return (
            await db.NoticeReadings.CountAsync(r => r.Notice == notice.Id && r.ReadOn <= day && concerned.Contains(r.Person), ct),
            await concerned.CountAsync(ct)
        );
    }

    public Task<DateOnly?> ReadOnAsync(NoticeOfMonitoring notice, Id<Person> person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return db
            .NoticeReadings.Where(r => r.Notice == notice.Id && r.Person == person)
            .Select(r => (DateOnly?)r.ReadOn)
            .SingleOrDefaultAsync(ct);
    }

    public Task<bool> ConcernsAsync(NoticeOfMonitoring notice, Id<Person> person, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Concerned(notice.School, notice.Concerns, day).ContainsAsync(person, ct);
    }

    /// <summary>How many a notice would concern that was issued on this day.</summary>
    public async Task<int> WouldConcernAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        await Concerned(school, StaffRoles.Of((await policies.OverAsync(school, day, ct)).Select(p => p.Text)), day).CountAsync(ct);

    private IQueryable<NoticeOfMonitoring> Issued(Id<School> school) =>
        db
            .MonitoringNotices.AsNoTracking()
            .Where(n => n.School == school && n.IssuedAt != null)
            .OrderByDescending(n => n.From)
            .ThenByDescending(n => n.Number);

    private IQueryable<Id<Person>> Concerned(Id<School> school, IReadOnlyList<Role> roles, DateOnly day) =>
        db
            .Appointments.Where(a => a.School == school && a.From <= day && (a.Until == null || a.Until >= day) && roles.Contains(a.Role))
            .Select(a => a.Person)
            .Distinct();
}

/// <param name="ReadOn">Null for somebody who has not.</param>
public sealed record NoticeReader(Id<Person> Person, string Name, bool HasAddress, DateOnly? ReadOn, bool OnPaper);
