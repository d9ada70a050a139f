using System.ComponentModel;
using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Inbox;

/// <summary>What comes in on a school's accounts, and what is done about it.</summary>
public static class MessagesApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGroup("/accounts/{account}/messages")
            .WithTags("Inbox")
            .MapPost("", ReceiveAsync)
            .Needs(Permission.ReceiveMessages)
            .Says(
                "ReceiveMessages",
                "Bring in what came to an account",
                "Sending the same again changes nothing. What was edited or deleted on the platform is sent once more with `editedAt` or `goneAt`."
            );
        var messages = v1.MapGroup("/schools/{school}/messages").WithTags("Inbox");
        messages
            .MapGet("", ListAsync)
            .Needs(Permission.SeeInbox)
            .Says("ListMessages", "What is still to do at a school, the most urgent first, or what has ended, the newest first");
        messages.MapGet("/{message}", FindAsync).Needs(Permission.SeeInbox).Says("FindMessage", "One message");
        messages
            .MapPost("/{message}/end", EndAsync)
            .Needs(Permission.WorkInbox)
            .Says(
                "EndMessage",
                "Say what was done about a message",
                "Where the policy does not take that for an answer, the message stays open."
            );
        messages
            .MapPost("/{message}/reopen", ReopenAsync)
            .Needs(Permission.WorkInbox)
            .Says("ReopenMessage", "Take an end back", "The clock goes on from where it began.");
        messages
            .MapPost("/{message}/looked", LookedAsync)
            .Needs(Permission.WorkInbox)
            .Says("LookAtEdit", "Say that a message which was changed after its end may stand");
        messages
            .MapPost("/{message}/claim", ClaimAsync)
            .Needs(Permission.WorkInbox)
            .Says("ClaimMessage", "Say that you are looking at a message", "It ends by itself after a quarter of an hour.");
        messages
            .MapDelete("/{message}/claim", ReleaseAsync)
            .Needs(Permission.WorkInbox)
            .Says("ReleaseMessage", "Say that you are no longer looking at a message");
        messages
            .MapPost("/{message}/urgency", UrgencyAsync)
            .Needs(Permission.WorkInbox)
            .Says(
                "SetUrgency",
                "Say how urgent a message is",
                "A risk to life tells the safeguarding leads and the head in the same moment. Lanyard is not an emergency service."
            );
    }

    private static async Task<Results<Ok<ReceivedResponse>, ProblemAnswer>> ReceiveAsync(
        Id<Account> account,
        MessagesRequest sent,
        CurrentPerson current,
        AccountQueries accounts,
        ReceiveMessages receive,
        CancellationToken ct
    )
    {
        if (await accounts.AnywhereAsync(account, ct) is not { } found || !current.Access.May(Permission.ReceiveMessages, found.School))
            return ProblemAnswer.NotFound();
        var news = sent.Messages ?? [];
        if (news.ToList().FindIndex(m => m.Kind is null) is >= 0 and var untold)
            return ProblemAnswer.Refused("Say what it is: Comment, Reply, Mention, PrivateMessage or Review.", $"messages[{untold}].kind");
        var received = await receive.DoAsync(
            current.Actor,
            found.School,
            account,
            MessageSource.Program,
            [.. news.Select(m => m.Read())],
            ct
        );
        return received.Ok
            ? TypedResults.Ok(
                new ReceivedResponse(
                    received.Value.New,
                    received.Value.Edited,
                    received.Value.Gone,
                    received.Value.Known,
                    received.Value.Ids
                )
            )
            : ProblemAnswer.Refused(received);
    }

    private static async Task<Results<Ok<Page<MessageResponse>>, ProblemAnswer>> ListAsync(
        string school,
        [FromQuery, Description("What is still to do (`ToDo`, the usual), or what has ended (`Ended`).")] InboxView? view,
        [FromQuery, Description("Only what came in on this account.")] Id<Account>? account,
        [FromQuery, Description("Only messages of this kind.")] MessageKind? kind,
        [FromQuery, Description("Only what was not answered in time.")] bool? missed,
        [AsParameters] Paging paging,
        Lists lists,
        CurrentPerson current,
        InboxQueries inbox,
        CancellationToken ct
    )
    {
        var which = view ?? InboxView.ToDo;
        var slice = lists.Read<InboxPlace>($"messages-{which}", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        var page = await inbox.ListAsync(
            new()
            {
                School = current.School!.Id,
                Account = account,
                Kind = kind,
                MissedOnly = missed is true,
                View = which,
                After = slice.Value.After,
                Size = slice.Value.Take,
            },
            ct
        );
        return TypedResults.Ok(lists.Page(slice.Value, page.Lines, InboxPlace.Of, MessageResponse.Of));
    }

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> FindAsync(
        string school,
        Id<Message> message,
        CurrentPerson current,
        InboxQueries inbox,
        CancellationToken ct
    ) =>
        await inbox.FindAsync(current.School!.Id, message, ct) is { } sheet
            ? TypedResults.Ok(MessageResponse.Of(sheet.Line))
            : ProblemAnswer.NotFound();

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> EndAsync(
        string school,
        Id<Message> message,
        EndRequest wanted,
        CurrentPerson current,
        EndMessage end,
        InboxQueries inbox,
        CancellationToken ct
    )
    {
        var ended = await end.DoAsync(current.Actor, current.School!.Id, message, new(wanted.End, wanted.Because, wanted.To), ct);
        return ended.Ok ? await SheetAsync(message, current, inbox, ct) : ProblemAnswer.Refused(ended);
    }

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> ReopenAsync(
        string school,
        Id<Message> message,
        CurrentPerson current,
        ReopenMessage reopen,
        InboxQueries inbox,
        CancellationToken ct
    ) => await AnswerAsync(await reopen.DoAsync(current.Actor, current.School!.Id, message, ct), message, current, inbox, ct);

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> LookedAsync(
        string school,
        Id<Message> message,
        CurrentPerson current,
        LookAtEdit look,
        InboxQueries inbox,
        CancellationToken ct
    ) => await AnswerAsync(await look.DoAsync(current.Actor, current.School!.Id, message, ct), message, current, inbox, ct);

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> ClaimAsync(
        string school,
        Id<Message> message,
        ClaimRequest wanted,
        CurrentPerson current,
        ClaimMessage claim,
        InboxQueries inbox,
        CancellationToken ct
    ) =>
        await AnswerAsync(
            await claim.DoAsync(current.Actor, current.School!.Id, message, wanted.TakeOver is true, ct),
            message,
            current,
            inbox,
            ct
        );

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> ReleaseAsync(
        string school,
        Id<Message> message,
        CurrentPerson current,
        ClaimMessage claim,
        InboxQueries inbox,
        CancellationToken ct
    ) => await AnswerAsync(await claim.ReleaseAsync(current.Actor, current.School!.Id, message, ct), message, current, inbox, ct);

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> UrgencyAsync(
        string school,
        Id<Message> message,
        UrgencyRequest wanted,
        CurrentPerson current,
        SetUrgency urgency,
        InboxQueries inbox,
        CancellationToken ct
    ) =>
        await AnswerAsync(
            await urgency.DoAsync(current.Actor, current.School!.Id, message, wanted.Urgency, ct),
            message,
            current,
            inbox,
            ct
        );

    private static async Task<Results<Ok<MessageResponse>, ProblemAnswer>> AnswerAsync(
        Outcome<Done> done,
        Id<Message> message,
        CurrentPerson current,
        InboxQueries inbox,
        CancellationToken ct
    ) => done.Ok ? await SheetAsync(message, current, inbox, ct) : ProblemAnswer.Refused(done);

    private static async Task<Ok<MessageResponse>> SheetAsync(
        Id<Message> message,
        CurrentPerson current,
        InboxQueries inbox,
        CancellationToken ct
    ) => TypedResults.Ok(MessageResponse.Of((await inbox.FindAsync(current.School!.Id, message, ct))!.Line));
}
