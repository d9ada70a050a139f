using Lanyard.Domain.Inbox;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Demo;

/// <summary>A message of the story.</summary>
/// <param name="Ago">How long before the story is told it was sent.</param>
/// <param name="Thread">What it stands under; null for what stands alone.</param>
internal sealed record DemoMessage(TimeSpan Ago, MessageKind Kind, string Author, string Text, string? Thread = null)
{
    /// <summary>What was done about it; null while it waits.</summary>
    public EndOf? End { get; init; }

    /// <summary>What it said before its author changed it.</summary>
    public string? Before { get; init; }
}

internal sealed record EndOf(MessageEnd End, NoReplyReason? Because = null, HandOver? To = null);

/// <summary>Some days of what people write to a school: thanks, questions, a row about parking, an advertisement, a journalist. All invented.</summary>
internal static class DemoFeed
{
    /// <summary>Who wrote in the night.</summary>
    public const string Nameless = "no name given";

    private static readonly EndOf s_answered = new(MessageEnd.Answered);
    private static readonly EndOf s_kind = new(MessageEnd.NoReplyNeeded, NoReplyReason.Kindness);

    public static IReadOnlyList<DemoMessage> Of(DateTimeOffset now) =>
        [
            new(
                TimeSpan.FromMinutes(25),
                MessageKind.Comment,
                "Danielle Foss",
                "What time does the winter fair open on Saturday? The letter says two different things.",
                "Winter fair"
            ),
            new(
                TimeSpan.FromMinutes(70),
                MessageKind.Comment,
                "Rob Attwater",
                "Two o’clock I think, that is what it said last year",
                "Winter fair"
            ),
            new(
                TimeSpan.FromHours(3),
                MessageKind.PrivateMessage,
                "Lindiwe Maseko",
                "Hello, we are moving to the area in January. Is there a place in year 3, and how do we apply?"
            ),
            new(
                TimeSpan.FromHours(5),
                MessageKind.Comment,
                "Gaynor Pickles",
                "Lovely to see the harvest table. Well done everybody ❤️",
                "Harvest"
            )
            {
                End = s_kind,
            },
            new(
                TimeSpan.FromHours(9),
                MessageKind.Comment,
                "Stuart Mainwaring",
                "Every single morning somebody parks across my drive and the school does NOTHING. I have had enough of it.",
                "Parking"
            ),
            new(TimeSpan.FromHours(8.5), MessageKind.Reply, "Tracey-Ann Bold", "Same here. Somebody will get hurt one day.", "Parking"),
            new(
                TimeSpan.FromHours(8),
                MessageKind.Reply,
                "Stuart Mainwaring",
                "I have written three times now. When will I get an answer?",
                "Parking"
            )
            {
                Before = "I have written three times now. Useless.",
            },
            new(
                TimeSpan.FromHours(13),
                MessageKind.Mention,
                "Holly Vance, Vale Chronicle",
                "Writing about the bus cuts. Could somebody from the school ring me before four today?"
            ),
            new(
                TimeSpan.FromHours(21),
                MessageKind.Comment,
                "TopTrainers Outlet",
                "🔥 90 % OFF school trainers, today only! Link in our profile 🔥",
                "Harvest"
            )
            {
                End = new(MessageEnd.NoReplyNeeded, NoReplyReason.Spam),
            },
            new(
                TimeSpan.FromHours(23),
                MessageKind.Comment,
                "Ffion Bevan",
                "Is swimming on this week? My daughter says no, the calendar says yes.",
                "Swimming"
            )
            {
                End = s_answered,
            },
            new(
                TimeSpan.FromHours(26),
                MessageKind.PrivateMessage,
                "Oyelaran Bakare",
                "Please send me all the e-mails that you hold about my son’s exclusion. I ask for this under the Data Protection Act."
            )
            {
                End = new(MessageEnd.HandedOver, null, HandOver.DataProtectionOfficer),
            },
            new(TimeSpan.FromHours(30), MessageKind.Comment, "Moira Kettle", "Thank you to whoever found the blue coat!", "Lost property")
            {
                End = s_kind,
            },
            new(TimeSpan.FromHours(44), MessageKind.Review, "Pascal Oduya", "Friendly office, and somebody always picks up the phone.")
            {
                End = s_kind,
            },
            new(
                LastSaturdayNight(now),
                MessageKind.PrivateMessage,
                Nameless,
                "cant do this any more. nobody at that school would even notice if i was gone"
            ),
            new(
                TimeSpan.FromDays(6),
                MessageKind.Comment,
                "Jon Sutcliffe",
                "Who do I ask about a lost lunch box? Nobody answers here.",
                "Lost property"
            ),
        ];

    // The one that comes at twenty to midnight on a Saturday.
    private static TimeSpan LastSaturdayNight(DateTimeOffset now)
    {
        var wall = UkTime.OnTheWall(now);
        var back = ((int)wall.DayOfWeek + 1) % 7;
        var saturday = DateOnly.FromDateTime(wall.DateTime).AddDays(-back);
        var moment = UkTime.InstantOf(saturday, new(23, 40));
        return now - (moment <= now ? moment : UkTime.InstantOf(saturday.AddDays(-7), new(23, 40)));
    }
}
