using Lanyard.Domain.Kernel;
using Npgsql;

namespace Lanyard.Core.Clockwork;

/// <summary>Moves the demo's clock forward, for every copy of the application.</summary>
public sealed class MoveClock(NpgsqlDataSource database, HouseClock clock, TimeProvider? real = null)
{
    /// <summary>Calendars and certificates are known for some years only, and nothing in the demo takes longer.</summary>
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(3 * 366);

    private readonly TimeProvider _real = real ?? TimeProvider.System;

    /// <param name="seen">How far ahead the clock was on the page from which it is moved, so that a double click moves it once.</param>
    /// <returns>The moment that the clock shows now.</returns>
    public async Task<Outcome<DateTimeOffset>> DoAsync(ClockStep step, TimeSpan seen, CancellationToken ct)
    {
        var realNow = _real.GetUtcNow();
        if (seen < TimeSpan.Zero || seen > Furthest)
            return new Refusal("The demo clock has moved since this page was shown. Look at the time and try again.");
        var ahead = step.From(realNow + seen) - realNow;
        if (ahead > Furthest)
            return new Refusal("The demo clock goes no further than three years ahead.");
        await using var command = database.CreateCommand(
            "update demo_clock set ahead_ms = $1 where ahead_ms = $2 and ahead_ms < $1 returning ahead_ms"
        );
        command.Parameters.Add(new() { Value = (long)Math.Ceiling(ahead.TotalMilliseconds) });
        command.Parameters.Add(new() { Value = (long)seen.TotalMilliseconds });
        if (await command.ExecuteScalarAsync(ct) is not long moved)
            return new Refusal("The demo clock has moved since this page was shown. Look at the time and try again.");
        clock.CatchUp(TimeSpan.FromMilliseconds(moved));
        return realNow + TimeSpan.FromMilliseconds(moved);
    }
}
