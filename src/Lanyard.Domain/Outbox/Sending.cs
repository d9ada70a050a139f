namespace Lanyard.Domain.Outbox;

/// <summary>The rules of sending: what follows from a try, and when the next one is.</summary>
public static class Sending
{
    /// <summary>How long after each failed try the next one comes; after the last of them nobody tries any more. About a day in all.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
    ];

    private static readonly TimeSpan WaitWhenUnknown = TimeSpan.FromMinutes(5);

    public static int MostAttempts => Waits.Length + 1;

    /// <summary>A try begins. From here to its end a crash leaves the dispatch in <see cref="DispatchState.Sending"/>.</summary>
    public static DispatchAttempt Begin(Dispatch dispatch, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        dispatch.State = DispatchState.Sending;
        dispatch.Attempts++;
        dispatch.DueAt = null;
        return new()
        {
            Trust = dispatch.Trust,
            Dispatch = dispatch.Id,
            Number = dispatch.Attempts,
            At = now,
            State = DispatchState.Sending,
        };
    }

    /// <summary>A try has ended.</summary>
    /// <param name="spread">From 0 to 1, at random: letters that failed together do not come back together.</param>
    public static void End(Dispatch dispatch, DispatchAttempt attempt, Delivery delivery, DateTimeOffset now, double spread)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(delivery);
        switch (delivery.Kind)
        {
            case DeliveryKind.Taken:
                (dispatch.State, dispatch.DueAt, dispatch.ConfirmedAt, dispatch.Payload) = (DispatchState.Confirmed, null, now, "");
                break;
            case DeliveryKind.Later when dispatch.Attempts < MostAttempts:
                (dispatch.State, dispatch.DueAt) = (DispatchState.Queued, now + Spread(Waits[dispatch.Attempts - 1], spread));
                break;
            case DeliveryKind.Unknown:
                // A second copy of a letter is a nuisance, and most mailboxes show one that bears the same Message-ID only once; a letter
                // about a deadline that never came is worse. So it goes once more by itself. After that a person decides.
                dispatch.Unknowns++;
                dispatch.State = DispatchState.Unknown;
                dispatch.DueAt = dispatch.Unknowns == 1 ? now + Spread(WaitWhenUnknown, spread) : null;
                break;
            default:
                (dispatch.State, dispatch.DueAt) = (DispatchState.Failed, null);
                break;
        }
        dispatch.Reason = delivery.Reason;
        // A try that may be repeated has failed all the same, as a try.
        attempt.State = dispatch.State == DispatchState.Queued ? DispatchState.Failed : dispatch.State;
        attempt.Reason = delivery.Reason;
    }

    /// <summary>Whether nothing more happens to it unless a person says so.</summary>
    public static bool WaitsForAPerson(Dispatch dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        return dispatch is { State: DispatchState.Failed or DispatchState.Unknown, DueAt: null };
    }

    /// <summary>Whether a person may have it sent again.</summary>
    public static bool MayBeSentAgain(DispatchState state) => state is DispatchState.Failed or DispatchState.Unknown;

    private static TimeSpan Spread(TimeSpan wait, double spread) => wait * (0.9 + (0.2 * spread));
}
