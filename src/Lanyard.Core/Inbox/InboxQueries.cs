using Lanyard.Core.Data;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Inbox;

/// <summary>Which part of what came in a list shows.</summary>
public enum InboxView
{
    /// <summary>What somebody still has to do something about, the most urgent first.</summary>
    ToDo,

    /// <summary>What has ended, the newest first.</summary>
    Ended,
}

public sealed record InboxFilter
{
    public Id<School>? School { get; init; }
    public Id<Account>? Account { get; init; }
    public MessageKind? Kind { get; init; }
    public bool MissedOnly { get; init; }
    public Id<Person>? ClaimedBy { get; init; }
    public InboxView View { get; init; }
    public InboxPlace? After { get; init; }
    public int Size { get; init; } = 50;
}

/// <summary>Where the next page begins: after this row.</summary>
public sealed record InboxPlace(Urgency Urgency, DateTimeOffset Due, DateTimeOffset SentAt, Id<Message> Id)
{
    public static InboxPlace Of(InboxLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(line.Message.Urgency, line.Message.Due, line.Message.SentAt, line.Message.Id);
    }
}

/// <param name="Account">What people call the account that it came in on.</param>
/// <param name="Slug">Of the school.</param>
/// <param name="ClaimedBy">The name of whoever last said that they are looking at it.</param>
public sealed record InboxLine(Message Message, string Account, string Platform, string Slug, string? ClaimedBy, string? EndedBy);

public sealed record InboxPage(IReadOnlyList<InboxLine> Lines, InboxPlace? Next);

/// <summary>One message with what one needs to see to judge it.</summary>
/// <param name="Thread">The conversation, the oldest first.</param>
/// <param name="Before">What the same person wrote to this account before, the newest first.</param>
public sealed record MessageSheet(
    InboxLine Line,
    IReadOnlyList<MessageVersion> Versions,
    IReadOnlyList<Message> Thread,
    IReadOnlyList<Message> Before
);

public sealed class InboxQueries(LanyardDb db)
{
    private const int MostOfThread = 100;
    private const int MostOfAuthor = 20;

    public async Task<InboxPage> ListAsync(InboxFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var rows = Narrowed(filter);
        rows = filter.View == InboxView.ToDo ? ToDo(rows, filter.After) : Ended(rows, filter.After);
        var lines = await Lines(rows.Take(filter.Size + 1)).ToListAsync(ct);
        lines = [.. Sorted(lines, filter.View)];
        if (lines.Count <= filter.Size)
            return new(lines, null);
        lines.RemoveAt(filter.Size);
        return new(lines, InboxPlace.Of(lines[^1]));
    }

    public async Task<MessageSheet?> FindAsync(Id<School> school, Id<Message> id, CancellationToken ct)
    {
        var found = await Lines(db.Messages.Where(m => m.School == school && m.Id == id)).SingleOrDefaultAsync(ct);
        if (found is null)
            return null;
        var message = found.Message;
        var versions = await db.MessageVersions.AsNoTracking().Where(v => v.Message == id).OrderBy(v => v.Number).ToListAsync(ct);
        var thread = message.Thread is { } name
            ? await db
                .Messages.AsNoTracking()
                .Where(m => m.Account == message.Account && m.Thread == name)
                .OrderBy(m => m.SentAt)
                .Take(MostOfThread)
                .ToListAsync(ct)
            : [];
        var before = await db
            .Messages.AsNoTracking()
            .Where(m => m.Account == message.Account && m.AuthorKey == message.AuthorKey && m.SentAt < message.SentAt)
            .OrderByDescending(m => m.SentAt)
            .Take(MostOfAuthor)
            .ToListAsync(ct);
        return new(found, versions, thread, before);
    }

    private IQueryable<Message> Narrowed(InboxFilter filter)
    {
        var rows = db.Messages.AsNoTracking();
        if (filter.School is { } school)
            rows = rows.Where(m => m.School == school);
        if (filter.Account is { } account)
            rows = rows.Where(m => m.Account == account);
        if (filter.Kind is { } kind)
            rows = rows.Where(m => m.Kind == kind);
        if (filter.MissedOnly)
            rows = rows.Where(m => m.MissedAt != null);
        if (filter.ClaimedBy is { } person)
            rows = rows.Where(m => m.ClaimedBy == person);
        return rows;
    }

    private static IQueryable<Message> ToDo(IQueryable<Message> rows, InboxPlace? after)
    {
        rows = rows.Where(m => m.IsOpen || m.LookAgain);
        if (after is { } place)
            rows = rows.Where(m =>
                EF.Functions.GreaterThan(
                    ValueTuple.Create(m.Urgency, m.Due, m.SentAt, m.Id),
                    ValueTuple.Create(place.Urgency, place.Due, place.SentAt, place.Id)
                )
            );
        return rows.OrderBy(m => m.Urgency).ThenBy(m => m.Due).ThenBy(m => m.SentAt).ThenBy(m => m.Id);
    }

    private static IQueryable<Message> Ended(IQueryable<Message> rows, InboxPlace? after)
    {
        rows = rows.Where(m => !m.IsOpen);
        if (after is { } place)
            rows = rows.Where(m => EF.Functions.LessThan(ValueTuple.Create(m.SentAt, m.Id), ValueTuple.Create(place.SentAt, place.Id)));
        return rows.OrderByDescending(m => m.SentAt).ThenByDescending(m => m.Id);
    }

    // A page is cut first and its names are joined after, which leaves the order open.
    private static IEnumerable<InboxLine> Sorted(IEnumerable<InboxLine> lines, InboxView view) =>
        view == InboxView.ToDo
            ? lines.OrderBy(l => l.Message.Urgency).ThenBy(l => l.Message.Due).ThenBy(l => l.Message.SentAt).ThenBy(l => l.Message.Id)
            : lines.OrderByDescending(l => l.Message.SentAt).ThenByDescending(l => l.Message.Id);

    private IQueryable<InboxLine> Lines(IQueryable<Message> messages) =>
        from message in messages
        join account in db.Accounts on message.Account equals account.Id
        join school in db.Schools on message.School equals school.Id
        join c in db.People on message.ClaimedBy equals (Id<Person>?)c.Id into claimers
        from claimer in claimers.DefaultIfEmpty()
        join e in db.People on message.EndedBy equals (Id<Person>?)e.Id into enders
        from ender in enders.DefaultIfEmpty()
        select new InboxLine(message, account.Name, account.Platform, school.Slug, claimer!.FullName, ender!.FullName);
}
