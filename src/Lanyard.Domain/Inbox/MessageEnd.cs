namespace Lanyard.Domain.Inbox;

/// <summary>What can be done about a message. The names are stored.</summary>
public enum MessageEnd
{
    Answered,

    /// <summary>Its author was told that it has been seen.</summary>
    Acknowledged,

    /// <summary>It was taken down.</summary>
    Removed,

    /// <summary>Nobody needs to answer it, for a reason.</summary>
    NoReplyNeeded,

    /// <summary>It went to whoever deals with such things.</summary>
    HandedOver,

    /// <summary>Its author deleted it before anybody answered.</summary>
    Withdrawn,
}

/// <summary>Why nobody needs to answer. The names are stored.</summary>
public enum NoReplyReason
{
    /// <summary>A thank-you, a compliment, an emoji.</summary>
    Kindness,

    /// <summary>People talk among themselves.</summary>
    AmongThemselves,

    /// <summary>The same was asked and answered in the thread.</summary>
    AnsweredInThread,

    /// <summary>Advertising and the like.</summary>
    Spam,

    /// <summary>It is not about the school.</summary>
    NotForUs,

    /// <summary>An answer would make it worse.</summary>
    WouldFeedIt,
}

/// <summary>Who deals with a message instead. The names are stored.</summary>
public enum HandOver
{
    /// <summary>The procedure for complaints.</summary>
    Complaints,

    /// <summary>Whoever speaks to the press.</summary>
    Press,
    SafeguardingLead,
    DataProtectionOfficer,
    Headteacher,
    HumanResources,

    /// <summary>The police.</summary>
    Police,
}
