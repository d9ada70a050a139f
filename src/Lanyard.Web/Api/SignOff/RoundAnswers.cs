using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.SignOff;

/// <summary>What the endpoints of a school and of the trust have in common: the school is the one that the door found, or none.</summary>
internal static class RoundAnswers
{
    public static async Task<Results<Ok<Page<RoundResponse>>, ProblemAnswer>> ListAsync(
        Paging paging,
        string? state,
        CurrentPerson current,
        RoundQueries rounds,
        Lists lists,
        CancellationToken ct
    )
    {
        if (state is not (null or "open" or "closed"))
            return ProblemAnswer.Unreadable("Send open or closed, or leave it out.", "state");
        var slice = lists.Read<RoundPlace>($"rounds-{current.School?.Id}-{state}", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        bool? open = state is null ? null : state == "open";
        var rows = await rounds.ListAsync(current.School?.Id, open, slice.Value.After?.Id, slice.Value.Take, ct);
        return TypedResults.Ok(lists.Page(slice.Value, rows, r => new RoundPlace(r.Round.Id), RoundResponse.Of));
    }

    public static async Task<Results<Created<RoundResponse>, ProblemAnswer>> StartAsync(
        RoundRequest wanted,
        CurrentPerson current,
        StartableQueries startable,
        StartRound start,
        RoundQueries rounds,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var places = await startable.OfAsync(current.School?.Id, Domain.Schools.UkTime.DateOf(clock.GetUtcNow()), ct);
        if (places.FirstOrDefault(p => p.Held.Key == wanted.Policy) is not { } place)
            return ProblemAnswer.Refused("Send the short name of a policy that is in force there.", "policy");
        Span? local = null;
        if (wanted.LocalInterval is { } written && (local = Span.Read(written)) is null)
            return ProblemAnswer.Refused("Send a length of time such as 1y or 6mo.", "localInterval");
        var wish = new RoundWish(
            wanted.Audiences ?? [],
            wanted.Due,
            wanted.JoinerDays ?? RoundLife.UsualJoinerDays,
            wanted.AsksQuestions ?? false
        )
        {
            BeganOn = wanted.BeganOn,
            LocalInterval = local,
        };
        var started = await start.DoAsync(current.Actor, place.Held.Id, current.School?.Id, wish, ct);
        if (!started.Ok)
            return ProblemAnswer.Refused(started);
        var line = (await rounds.FindAsync(started.Value, current.School?.Id, ct))!;
        return TypedResults.Created($"{http.Request.Path}/{started.Value}", RoundResponse.Of(line));
    }

    public static async Task<Results<Ok<RoundResponse>, ProblemAnswer>> GetAsync(
        Id<Round> round,
        CurrentPerson current,
        RoundQueries rounds,
        CancellationToken ct
    ) =>
        await rounds.FindAsync(round, current.School?.Id, ct) is { } line
            ? TypedResults.Ok(RoundResponse.Of(line))
            : ProblemAnswer.NotFound();

    public static async Task<Results<Ok<RoundResponse>, ProblemAnswer>> CloseAsync(
        Id<Round> round,
        CurrentPerson current,
        CloseRound close,
        RoundQueries rounds,
        CancellationToken ct
    )
    {
        if (await rounds.FindAsync(round, current.School?.Id, ct) is null)
            return ProblemAnswer.NotFound();
        var done = await close.DoAsync(current.Actor, round, current.School?.Id, ct);
        return done.Ok
            ? TypedResults.Ok(RoundResponse.Of((await rounds.FindAsync(round, current.School?.Id, ct))!))
            : ProblemAnswer.Refused(done);
    }

    private sealed record RoundPlace(Id<Round> Id);
}
