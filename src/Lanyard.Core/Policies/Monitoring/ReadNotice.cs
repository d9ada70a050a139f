using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>Records that somebody read a notice of monitoring. It says that they know of it, and never that they agree.</summary>
public sealed class ReadNotice(Changes changes, NoticeQueries notices)
{
    /// <summary>They say so themselves.</summary>
    public Task<Outcome<DateOnly>> DoAsync(Actor actor, Id<School> school, int number, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return RecordAsync(actor, school, number, actor.Person, onPaper: false, ct);
    }

    /// <summary>They were given it on paper, and somebody who keeps the notice says so.</summary>
    public Task<Outcome<DateOnly>> OnPaperAsync(Actor actor, Id<School> school, int number, Id<Person> person, CancellationToken ct) =>
        RecordAsync(actor, school, number, person, onPaper: true, ct);

    private async Task<Outcome<DateOnly>> RecordAsync(
        Actor actor,
        Id<School> school,
        int number,
        Id<Person>? reader,
        bool onPaper,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var today = UkTime.DateOf(change.Now);
        if (reader is not { } person || await change.LockPersonAsync(person, ct) is null)
            return new Refusal("Only somebody on the list of people can have read it.");
        if (await notices.FindAsync(school, number, ct) is not { IsDraft: false } notice)
            return NoticeRows.NoSuchNotice;
        if ((await notices.StandingAsync(school, today, ct))?.Id != notice.Id)
            return new Refusal("This is not the notice that stands today. Open the one that does.");
        // Said twice, it is said once: the first day counts.
        if (await notices.ReadOnAsync(notice, person, ct) is { } before)
            return before;
        if (!await notices.ConcernsAsync(notice, person, today, ct))
            return new Refusal(
                onPaper ? "The notice does not concern them: it is for those who work at the school." : "The notice does not concern you."
            );
        change.Db.Add(
            new NoticeReading
            {
                Trust = actor.Trust,
                Notice = notice.Id,
                Person = person,
                ReadOn = today,
                OnPaper = onPaper,
            }
        );
        change.Record(new MonitoringNoticeRead(notice.Id, school, notice.Number, person, onPaper));
        await change.CommitAsync(ct);
        return today;
    }
}
