namespace Lanyard.Domain.Inbox;

/// <summary>What was done about a message, after the name of whoever did it.</summary>
public static class EndWords
{
    public static string Of(MessageEnd end) =>
        end switch
        {
            MessageEnd.Answered => "answered this",
            MessageEnd.Acknowledged => "acknowledged this",
            MessageEnd.Removed => "took this down",
            MessageEnd.NoReplyNeeded => "said that this needs no reply",
            MessageEnd.HandedOver => "handed this over",
            _ => "deleted this on the platform",
        };
}
