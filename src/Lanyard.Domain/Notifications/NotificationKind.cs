using System.Collections.Frozen;

namespace Lanyard.Domain.Notifications;

/// <summary>What a notification is about. The names are stored.</summary>
public enum NotificationKind
{
    /// <summary>Somebody gave this person a role.</summary>
    RoleGiven,

    /// <summary>A role of this person ends or has ended.</summary>
    RoleEnded,

    /// <summary>This person is somebody's deputy for some days.</summary>
    DeputyNamed,

    /// <summary>A letter could not be sent. For those who run Lanyard.</summary>
    LetterFailed,

    /// <summary>A policy falls due for review. For those who keep it and its body.</summary>
    ReviewComing,

    /// <summary>A review was not done in time. For them, and for those above them.</summary>
    ReviewOverdue,

    /// <summary>This person is asked to sign a policy.</summary>
    SignatureAsked,

    /// <summary>A policy still waits for the signature of this person.</summary>
    SignatureReminder,

    /// <summary>Somebody refused to sign. For those who look after sign-off.</summary>
    SignatureRefused,

    /// <summary>What a policy names is to be looked up once a year. For those who keep it.</summary>
    ReferencesDue,

    /// <summary>An answer falls due. For whoever looks after the account, then for those above them.</summary>
    AnswerDue,

    /// <summary>An answer was not given in time.</summary>
    AnswerMissed,

    /// <summary>Somebody's life may be in danger. For the safeguarding lead and the head.</summary>
    RiskToLife,

    /// <summary>Nobody looked at an account in time. For whoever looks after it and for the head.</summary>
    CheckMissed,
}

/// <summary>One line of the table of notifications.</summary>
/// <param name="Sentence">All it ever says, on the page and in mail: the rest is behind the link, for whoever may open it. So a notification
/// of a concern can say nothing about it.</param>
/// <param name="Label">What the person chooses mail for.</param>
/// <param name="Mandatory">Whether mail about it cannot be switched off.</param>
/// <param name="Unasked">What happens with mail until the person chooses.</param>
public sealed record NotificationSheet(NotificationKind Kind, string Sentence, string Label, bool Mandatory, MailWish Unasked);

public static class NotificationKinds
{
    public static FrozenDictionary<NotificationKind, NotificationSheet> Table { get; } =
        new NotificationSheet[]
        {
            // csharpier-ignore-start
            new(NotificationKind.RoleGiven, "You were given a role.", "A role is given to you", false, MailWish.AtOnce),
            new(NotificationKind.RoleEnded, "One of your roles ends.", "One of your roles ends", false, MailWish.Daily),
            new(NotificationKind.DeputyNamed, "You were named as a deputy.", "You are named as a deputy", true, MailWish.AtOnce),
            new(NotificationKind.LetterFailed, "A letter could not be sent.", "A letter from Lanyard could not be sent", false, MailWish.Off),
            new(NotificationKind.ReviewComing, "A policy falls due for review.", "A policy falls due for review", false, MailWish.Daily),
            new(NotificationKind.ReviewOverdue, "The review of a policy is overdue.", "The review of a policy is overdue", true, MailWish.AtOnce),
            new(NotificationKind.SignatureAsked, "You are asked to sign a policy.", "You are asked to sign a policy", true, MailWish.AtOnce),
            new(NotificationKind.SignatureReminder, "A policy still waits for your signature.", "A policy still waits for your signature", false, MailWish.AtOnce),
            new(NotificationKind.SignatureRefused, "Somebody refused to sign a policy.", "Somebody refuses to sign a policy", false, MailWish.Daily),
            new(NotificationKind.ReferencesDue, "A policy names documents and laws that are to be looked up.", "What a policy names is to be looked up", false, MailWish.Daily),
            new(NotificationKind.AnswerDue, "A message waits for an answer.", "A message waits and its time is running out", false, MailWish.AtOnce),
            new(NotificationKind.AnswerMissed, "A message was not answered in time.", "A message was not answered in time", false, MailWish.AtOnce),
            new(NotificationKind.RiskToLife, "Open Lanyard now: a message needs you at once.", "A message that cannot wait", true, MailWish.AtOnce),
            new(NotificationKind.CheckMissed, "An account was not looked at in time.", "An account was not looked at in time", false, MailWish.Daily),
            // csharpier-ignore-end
        }.ToFrozenDictionary(s => s.Kind);

    public static NotificationSheet Of(NotificationKind kind) => Table[kind];
}
