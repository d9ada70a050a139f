using Lanyard.Domain.Inbox;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>What came in, in words.</summary>
public static class InboxWords
{
    private const int Excerpt = 220;

    public static string Of(MessageKind kind) =>
        kind switch
        {
            MessageKind.Comment => "Comment",
            MessageKind.Reply => "Reply",
            MessageKind.Mention => "Mention",
            MessageKind.PrivateMessage => "Private message",
            _ => "Review",
        };

    public static string Of(MessageSource source) =>
        source switch
        {
            MessageSource.Platform => "fetched from the platform",
            MessageSource.Program => "sent by a program",
            MessageSource.File => "from a file",
            _ => "typed in by hand",
        };

    public static string Of(MessageEnd end) =>
        end switch
        {
            MessageEnd.Answered => "Answered",
            MessageEnd.Acknowledged => "Acknowledged",
            MessageEnd.Removed => "Taken down",
            MessageEnd.NoReplyNeeded => "No reply needed",
            MessageEnd.HandedOver => "Handed over",
            _ => "Deleted by its author",
        };

    public static string Of(NoReplyReason reason) =>
        reason switch
        {
            NoReplyReason.Kindness => "A thank-you, a compliment or an emoji",
            NoReplyReason.AmongThemselves => "People talk among themselves",
            NoReplyReason.AnsweredInThread => "It is answered in the thread already",
            NoReplyReason.Spam => "Advertising or spam",
            NoReplyReason.NotForUs => "It is not about the school",
            _ => "An answer would make it worse",
        };

    public static string Of(HandOver to) =>
        to switch
        {
            HandOver.Complaints => "The complaints procedure",
            HandOver.Press => "Whoever speaks to the press",
            HandOver.SafeguardingLead => "The safeguarding lead",
            HandOver.DataProtectionOfficer => "The data protection officer",
            HandOver.Headteacher => "The headteacher",
            HandOver.HumanResources => "Human resources",
            _ => "The police",
        };

    public static string Of(Urgency urgency) =>
        urgency switch
        {
            Urgency.RiskToLife => "Risk to life",
            Urgency.Urgent => "Urgent",
            _ => "Usual",
        };

    public static string Arrived(int added, int edited, int gone) =>
        string.Join(
            ", ",
            new[]
            {
                added == 0 ? null
                : added == 1 ? "1 new message"
                : $"{added} new messages",
                edited == 0 ? null : $"{edited} changed",
                gone == 0 ? null : $"{gone} deleted",
            }.OfType<string>()
        );

    public static string Told(int people) =>
        people switch
        {
            0 => "there was nobody to tell",
            1 => "one person was told",
            _ => $"{people} people were told",
        };

    /// <summary>When it is due, or what became of it, in a few words.</summary>
    public static string Due(Message message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message switch
        {
            { IsOpen: false, LookAgain: true } => "changed after it ended",
            { IsOpen: false, End: { } end } => Of(end),
            { Promise: { } promise } => DueWords.Of(promise.Due, now),
            _ => "no time promised",
        };
    }

    public static TagColour Colour(Message message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message switch
        {
            { Urgency: Urgency.RiskToLife, IsOpen: true } => TagColour.Red,
            { IsOpen: false, LookAgain: true } => TagColour.Yellow,
            { IsOpen: false } => TagColour.Grey,
            { Promise: null } => TagColour.Grey,
            { Promise: { } promise } when now > promise.Due => TagColour.Red,
            { Promise: { } promise } when promise.Due - now < PromiseSteps.LastWarning => TagColour.Orange,
            _ => TagColour.Blue,
        };
    }

    /// <summary>The beginning of a text, as far as one takes it in at a glance.</summary>
    public static string Beginning(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Text.Length == 0)
            return message.GoneAt is not null ? "(deleted before it reached us)" : "(a picture or film, without words)";
        if (message.Text.Length <= Excerpt)
            return message.Text;
        var cut = message.Text.LastIndexOf(' ', Excerpt);
        if (cut < Excerpt / 2)
            cut = char.IsHighSurrogate(message.Text[Excerpt - 1]) ? Excerpt - 1 : Excerpt;
        return message.Text[..cut] + "…";
    }
}
