using Lanyard.Core.Policies;
using Lanyard.Core.Schools;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Inbox;

/// <summary>
/// What a school's policies promise whoever wrote. Judged by the edition that bound on the day when the message was sent, with the school's
/// calendar as it is now; each day is looked up once.
/// </summary>
public sealed class PromiseMaker(PolicyQueries policies, CalendarQueries calendars)
{
    private readonly Dictionary<DateOnly, (PolicyInForce InForce, Dictionary<string, int> Editions)> _days = [];
    private SchoolCalendar? _calendar;
    private Id<School>? _school;

    public async Task<Promise?> ForAsync(Id<School> school, IncomingMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (_school != school)
        {
            _days.Clear();
            _calendar = (await calendars.OfAsync(school, ct))!.Calendar;
            _school = school;
        }
        var (inForce, editions) = await OnAsync(school, UkTime.DateOf(message.SentAt), ct);
        return Promise.For(inForce, message.Kind == MessageKind.PrivateMessage, message.SentAt, _calendar!, key => editions[key]);
    }

    private async Task<(PolicyInForce InForce, Dictionary<string, int> Editions)> OnAsync(
        Id<School> school,
        DateOnly day,
        CancellationToken ct
    )
    {
        if (_days.TryGetValue(day, out var known))
            return known;
        var placed = (await policies.OverAsync(school, day, ct)).Where(p => p.Edition.BindsOn(day)).ToList();
        return _days[day] = (
            new(placed.Select(p => p.Text)),
            placed.ToDictionary(p => p.Text.Key, p => p.Edition.Number, StringComparer.Ordinal)
        );
    }
}
