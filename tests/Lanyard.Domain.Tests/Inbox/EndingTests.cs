using Lanyard.Domain.Inbox;

namespace Lanyard.Domain.Tests.Inbox;

public sealed class EndingTests
{
    private static readonly DateTimeOffset s_due = new(2026, 3, 4, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<string, MessageEnd, bool?, bool, bool, bool> Ends =>
        new()
        {
            // why, end, does acknowledging count (null: nothing is promised), is the route named, closes, keeps the clause in time
            { "an answer", MessageEnd.Answered, false, false, true, true },
            { "an answer where nothing is promised proves nothing", MessageEnd.Answered, null, false, true, false },
            { "a word that it has come, where that is enough", MessageEnd.Acknowledged, true, false, true, true },
            { "a word that it has come, where an answer is owed", MessageEnd.Acknowledged, false, false, false, false },
            { "a word that it has come, where nothing is promised", MessageEnd.Acknowledged, null, false, true, false },
            { "abuse taken down", MessageEnd.Removed, false, false, true, true },
            { "no reply needed is an end and no proof", MessageEnd.NoReplyNeeded, true, false, true, false },
            { "handed over as the policy says", MessageEnd.HandedOver, false, true, true, false },
            { "handed over where the policy names no route: still owed", MessageEnd.HandedOver, false, false, false, false },
            { "handed over where nothing is promised", MessageEnd.HandedOver, null, false, true, false },
            { "deleted by its author", MessageEnd.Withdrawn, false, false, true, false },
        };

    [Theory]
    [MemberData(nameof(Ends))]
    public void End_ClosesAndKeeps_AsThePolicySays(string why, MessageEnd end, bool? acknowledging, bool named, bool closes, bool keeps)
    {
        var promise = acknowledging is { } counts ? Given(counts) : null;

        Assert.True(closes == Ending.Closes(end, promise, named), why);
        Assert.True(keeps == Ending.Keeps(end, promise, s_due), why);
        Assert.False(Ending.Keeps(end, promise, s_due.AddSeconds(1)), "What comes late keeps nothing.");
    }

    private static Promise Given(bool acknowledgementCounts) =>
        new()
        {
            Due = s_due,
            Literal = s_due,
            Rolled = s_due,
            Clause = "river@1/4.1",
            AcknowledgementCounts = acknowledgementCounts,
            BeyondCalendar = false,
            LocalPractice = false,
        };
}
