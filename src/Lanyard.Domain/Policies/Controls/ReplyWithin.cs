using System.Globalization;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Sets the deadline of every message that comes in, counted from the moment on the platform.</summary>
[ControlKind("reply-within", Capability.ResponseClock)]
public sealed record ReplyWithin : Control, IRulesOn<MessageArrived>
{
    private Saying? _saying;

    [Setting("how long an answer may take")]
    public required Span Within { get; init; }

    [Setting("what the policy grants to something received at a weekend")]
    public WeekendRule Weekend { get; init; }

    [Setting("whether an acknowledgement counts as an answer")]
    public bool AcknowledgementCounts { get; init; }

    [Setting("whether a bank holiday is a working day; left out where the policy does not say")]
    public BankHolidayRule? BankHoliday { get; init; }

    [Setting("the hour of the working day by which it is due; left out where the policy does not say")]
    public string? DeadlineTime { get; init; }

    public override string Sentence =>
        $"Every message is answered {(AcknowledgementCounts ? "or acknowledged " : "")}within {Within} of its arrival"
        + Weekend switch
        {
            WeekendRule.EndOfNextWorkingDay => "; one that comes at a weekend, by the end of the next working day.",
            WeekendRule.LaterOfTheTwo => "; one that comes at a weekend, by the end of the next working day if that is later.",
            _ => ".",
        }
        + (BankHoliday is { } rule ? $" A bank holiday is {Phrase.Of(rule)}." : "")
        + (DeadlineTime is { } hour ? $" On that day it is due by {hour}." : "");

    public override IReadOnlyList<string> KeptBy => ["MessageAnswered"];

    public override IReadOnlyList<string> BrokenBy => ["DeadlineMissed"];

    public override IEnumerable<string> Complaints()
    {
        if (Within.Elapsed > Deadline.LongestAllowed)
            yield return "an answer may take a year at most.";
        if (DeadlineTime is not null && Hour is null)
            yield return "deadline-time needs an hour such as 17:00.";
    }

    /// <summary>The working days and the closing hour by which this clause counts: the school's own, where it does not say.</summary>
    public WorkingTime Hours(SchoolCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return BankHoliday is null && Hour is null
            ? calendar.WorkingTime
            : calendar.WorkingTimeWith(BankHoliday == BankHolidayRule.AWorkingDay, Hour);
    }

    private TimeOnly? Hour =>
        TimeOnly.TryParseExact(DeadlineTime, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    public Saying? RuleOn(in MessageArrived question) =>
        _saying ??= new(Verdict.AllowIf, Sentence, Condition.InTime, Within) { Weekend = Weekend };
}

public enum BankHolidayRule
{
    NoWorkingDay,
    AWorkingDay,
}
