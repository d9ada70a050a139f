using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Inbox;

/// <summary>Messages came in together. How many were new, changed and gone; which ones, the digest of their ids says.</summary>
public sealed record MessagesReceived(
    Id<Account> Account,
    Id<School> School,
    MessageSource Source,
    int New,
    int Edited,
    int Gone,
    Fingerprint Ids
) : AccountEvent(Account, School);

/// <summary>An event in the history of a message.</summary>
public abstract record MessageEvent(Id<Message> Message, Id<School> School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Message, Message.Value);
    public override Id<School>? At => School;
}

/// <param name="Closed">Whether that was the end of it.</param>
public sealed record MessageAnswered(Id<Message> Message, Id<School> School, DateTimeOffset? Due, bool Closed)
    : MessageEvent(Message, School);

/// <inheritdoc cref="MessageAnswered"/>
public sealed record MessageAcknowledged(Id<Message> Message, Id<School> School, DateTimeOffset? Due, bool Closed)
    : MessageEvent(Message, School);

public sealed record NoReplyGiven(Id<Message> Message, Id<School> School, NoReplyReason Because) : MessageEvent(Message, School);

/// <inheritdoc cref="MessageAnswered"/>
public sealed record MessageHandedOver(Id<Message> Message, Id<School> School, HandOver To, bool Closed) : MessageEvent(Message, School);

/// <summary>Somebody ended it by mistake. The clock goes on from where it began.</summary>
public sealed record MessageReopened(Id<Message> Message, Id<School> School, MessageEnd Was) : MessageEvent(Message, School);

/// <summary>Its author changed it after it had ended, and somebody saw that it may stand.</summary>
public sealed record EditLookedAt(Id<Message> Message, Id<School> School) : MessageEvent(Message, School);

/// <summary>People were warned that an answer falls due.</summary>
public sealed record DeadlineNear(Id<Message> Message, Id<School> School, PromiseStep Step, DateTimeOffset Due, int Told)
    : MessageEvent(Message, School);

/// <summary>Nobody answered in the time that the policy promises.</summary>
public sealed record DeadlineMissed(Id<Message> Message, Id<School> School, DateTimeOffset Due, int Told) : MessageEvent(Message, School);

/// <summary>Somebody said that a life may be in danger. The safeguarding lead and the head were told at once.</summary>
public sealed record RiskToLifeRaised(Id<Message> Message, Id<School> School, int Told) : MessageEvent(Message, School);

public sealed record UrgencyChanged(Id<Message> Message, Id<School> School, Urgency Before, Urgency After) : MessageEvent(Message, School);
