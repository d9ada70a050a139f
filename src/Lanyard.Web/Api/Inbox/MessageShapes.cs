using Lanyard.Core.Inbox;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.Inbox;

/// <summary>A message as it stood on the platform.</summary>
public sealed record MessageRequest
{
    /// <summary>The platform's own id of it. The same account and key are the same message, however often it is sent.</summary>
    public string? Key { get; init; }
    public MessageKind? Kind { get; init; }

    /// <summary>The platform's own id of whoever wrote it.</summary>
    public string? AuthorKey { get; init; }

    /// <summary>The name that they show.</summary>
    public string? AuthorName { get; init; }
    public string? Text { get; init; }

    /// <summary>The platform's moment. Time is counted from then, however late it is sent here.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>What it belongs to, so that a conversation can be read together.</summary>
    public string? Thread { get; init; }

    /// <summary>The post of the school's that it stands under.</summary>
    public string? Post { get; init; }

    /// <summary>The key of the message that it answers.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>The language, such as `en` or `cy`.</summary>
    public string? Language { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Link { get; init; }

    /// <summary>Where its pictures and films lie. They are never fetched.</summary>
    public IReadOnlyList<string>? Media { get; init; }

    /// <summary>When its author last changed it.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>When it was deleted on the platform.</summary>
    public DateTimeOffset? GoneAt { get; init; }

    // What is missing is refused by the rules, each with its own sentence.
    internal IncomingMessage Read() =>
        new(Key ?? "", Kind ?? MessageKind.Comment, AuthorKey ?? "", AuthorName ?? "", Text ?? "", SentAt ?? default)
        {
            Thread = Thread,
            Post = Post,
            InReplyTo = InReplyTo,
            Language = Language,
            Link = Link,
            Media = Media ?? [],
            EditedAt = EditedAt,
            GoneAt = GoneAt,
        };
}

/// <summary>Messages of one account, up to a thousand at a time.</summary>
public sealed record MessagesRequest
{
    public IReadOnlyList<MessageRequest>? Messages { get; init; }
}

/// <summary>How they were taken in.</summary>
/// <param name="New">How many were not known before.</param>
/// <param name="Edited">How many were known and have changed.</param>
/// <param name="Gone">How many are gone from the platform.</param>
/// <param name="Known">How many said nothing new.</param>
/// <param name="Ids">The message of each, in the order in which they were sent.</param>
public sealed record ReceivedResponse(int New, int Edited, int Gone, int Known, IReadOnlyList<Id<Message>> Ids);

/// <summary>Until when an answer is owed. It never moves, whatever becomes of the policy or the calendar.</summary>
/// <param name="Due">The moment that counts.</param>
/// <param name="Literal">The policy to the letter.</param>
/// <param name="Rolled">Run on to the close of the next working day.</param>
/// <param name="Clause">The clause that promises it: policy, edition and number.</param>
/// <param name="LocalPractice">Whether it rests on the school's own practice and not on policy text.</param>
public sealed record PromiseResponse(DateTimeOffset Due, DateTimeOffset Literal, DateTimeOffset Rolled, string Clause, bool LocalPractice);

/// <summary>Something that came in on an account.</summary>
public sealed record MessageResponse
{
    public required Id<Message> Id { get; init; }
    public required Id<School> School { get; init; }
    public required Id<Account> Account { get; init; }

    /// <summary>The platform's own id of it.</summary>
    public required string Key { get; init; }
    public required MessageKind Kind { get; init; }
    public required string AuthorKey { get; init; }
    public required string AuthorName { get; init; }
    public required string Text { get; init; }
    public string? Thread { get; init; }
    public string? Link { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public DateTimeOffset? EditedAt { get; init; }
    public DateTimeOffset? GoneAt { get; init; }
    public required Urgency Urgency { get; init; }

    /// <summary>Null where no policy promises an answer.</summary>
    public PromiseResponse? Promise { get; init; }

    /// <summary>The deadline that nobody met; null while none was missed.</summary>
    public DateTimeOffset? MissedAt { get; init; }

    /// <summary>Whether somebody still has to do something about it.</summary>
    public required bool Open { get; init; }

    /// <summary>Whether its author changed it after it had ended.</summary>
    public required bool LookAgain { get; init; }

    /// <summary>What was done about it last.</summary>
    public MessageEnd? End { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public Id<Person>? EndedBy { get; init; }
    public NoReplyReason? Because { get; init; }
    public HandOver? HandedTo { get; init; }

    internal static MessageResponse Of(InboxLine line)
    {
        var message = line.Message;
        return new()
        {
            Id = message.Id,
            School = message.School,
            Account = message.Account,
            Key = message.Key,
            Kind = message.Kind,
            AuthorKey = message.AuthorKey,
            AuthorName = message.AuthorName,
            Text = message.Text,
            Thread = message.Thread,
            Link = message.Link,
            SentAt = message.SentAt,
            ReceivedAt = message.ReceivedAt,
            EditedAt = message.EditedAt,
            GoneAt = message.GoneAt,
            Urgency = message.Urgency,
            Promise = message.Promise is { } p ? new(p.Due, p.Literal, p.Rolled, p.Clause, p.LocalPractice) : null,
            MissedAt = message.MissedAt,
            Open = message.IsOpen,
            LookAgain = message.LookAgain,
            End = message.End,
            EndedAt = message.EndedAt,
            EndedBy = message.EndedBy,
            Because = message.NoReplyBecause,
            HandedTo = message.HandedTo,
        };
    }
}

/// <summary>What was done about a message.</summary>
public sealed record EndRequest
{
    public MessageEnd? End { get; init; }

    /// <summary>Why nobody needs to answer, when that is the end.</summary>
    public NoReplyReason? Because { get; init; }

    /// <summary>Who deals with it instead, when it was handed over.</summary>
    public HandOver? To { get; init; }
}

/// <summary>How urgent a message is.</summary>
public sealed record UrgencyRequest
{
    public Urgency? Urgency { get; init; }
}

/// <summary>That you are looking at a message.</summary>
public sealed record ClaimRequest
{
    /// <summary>Take it over from whoever is looking at it.</summary>
    public bool? TakeOver { get; init; }
}
