using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Lanyard.Web.Pages.Policies.Life;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Policies;

/// <summary>The life of an edition, step by step: begun, written, checked, approved, taken on, in force, reviewed, withdrawn.</summary>
internal static class EditionChangesApi
{
    public static void Map(RouteGroupBuilder policies)
    {
        policies
            .MapPost("", BeginAsync)
            .Takes()
            .Needs(Permission.ManagePolicies)
            .Says("BeginPolicy", "Put a new policy on the register, as a draft", "The text may still have errors. It binds nobody.");
        policies
            .MapPost("/{key}/editions", NextAsync)
            .Needs(Permission.ManagePolicies)
            .Says("BeginEdition", "Begin the next edition, with the words of the newest");
        policies
            .MapPatch("/{key}/editions/{number:int}", RewriteAsync)
            .Takes()
            .TakesIfMatch()
            .Needs(Permission.ManagePolicies)
            .Says(
                "RewriteEdition",
                "Change the text of a draft",
                "A checked edition becomes a draft again. The words of an approved one never change."
            );
        policies
            .MapPatch("/{key}/editions/{number:int}/clauses/{clause}", ChangeClauseAsync)
            .TakesIfMatch()
            .Needs(Permission.ManagePolicies)
            .Says(
                "ChangeClause",
                "Change the words and settings of one clause of a draft",
                "Comments, anchors and order of the text stay. What is left out stays as it is."
            );
        policies
            .MapPost("/{key}/editions/{number:int}/check", CheckAsync)
            .Needs(Permission.ManagePolicies)
            .Says("CheckEdition", "Have a draft checked, so that its body may approve it");
        policies
            .MapPost("/check", CheckText)
            .Takes()
            .HarmlessToRepeat()
            .Needs(Permission.UseLanyard)
            .Says("CheckPolicyText", "Check any text of a policy", "Nothing is kept.");
        policies
            .MapPost("/{key}/editions/{number:int}/approval", ApproveAsync)
            .Needs(Permission.ManagePolicies)
            .Says("ApproveEdition", "Record that the body approved exactly this text");
        policies
            .MapPost("/{key}/editions/{number:int}/in-force", PutInForceAsync)
            .Needs(Permission.ManagePolicies)
            .Says("PutInForce", "Have an approved edition bind from a day on");
        policies
            .MapPost("/{key}/editions/{number:int}/reviews", ReviewAsync)
            .Needs(Permission.ManagePolicies)
            .Says("ReviewEdition", "Record that the body looked at an edition in force and kept it");
        policies
            .MapPost("/{key}/editions/{number:int}/withdrawal", WithdrawAsync)
            .Needs(Permission.ManagePolicies)
            .Says("WithdrawEdition", "Give a draft up, or end a policy without a successor", "It cannot be taken back.");
        policies
            .MapPut("/{key}/schools", PlaceAsync)
            .Needs(Permission.ManagePolicies, Reach.Trust)
            .Says("PlacePolicy", "Say at which schools a policy of the trust applies");
    }

    // The largest policy, as JSON, with room for what JSON adds to it.
    private static TBuilder Takes<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new RequestSizeLimitAttribute(SentText.LargestText + 1_000_000));

    private static async Task<Results<Created<EditionTextResponse>, ProblemAnswer>> BeginAsync(
        BeginPolicyRequest wanted,
        CurrentPerson current,
        BeginEdition begin,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (wanted.School is { } school && current.Who.Schools.All(s => s.Id != school))
            return ProblemAnswer.Refused("Choose from the trust's schools.", "school");
        if (
            !(wanted.School is { } own ? current.Access.May(Permission.ManagePolicies, own) : current.Access.May(Permission.ManagePolicies))
        )
            return ProblemAnswer.Refused("You may not begin a policy there. Name a school whose policies you keep.", "school");
        var begun = await begin.NewPolicyAsync(current.Managing(wanted.School), wanted.School, wanted.Text?.ReplaceLineEndings("\n"), ct);
        if (!begun.Ok)
            return ProblemAnswer.Refused(begun);
        return await CreatedAsync(PolicyHeads.Read(wanted.Text)!.Value.Key, 1, found, register, clock, http, ct);
    }

    private static async Task<Results<Created<EditionTextResponse>, ProblemAnswer>> NextAsync(
        string key,
        CurrentPerson current,
        BeginEdition begin,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.PolicyAsync(key, toManage: true, ct) is not { } policy)
            return ProblemAnswer.NotFound();
        var begun = await begin.NextAsync(current.Managing(policy.Held.School), policy.Held.Id, ct);
        return begun.Ok
            ? await CreatedAsync(key, policy.Newest.Number + 1, found, register, clock, http, ct)
            : ProblemAnswer.Refused(begun);
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> RewriteAsync(
        string key,
        int number,
        PolicyTextRequest wanted,
        CurrentPerson current,
        RewriteEdition rewrite,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (readAt, problem) = http.IfMatch();
        if (problem is not null)
            return problem;
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        var done = await rewrite.DoAsync(current.Managing(policy.Held.School), edition.Id, wanted.Text, readAt ?? edition.Version, ct);
        return await AnswerAsync(done, key, number, found, register, clock, http, ct);
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> ChangeClauseAsync(
        string key,
        int number,
        string clause,
        DraftClauseRequest wanted,
        CurrentPerson current,
        ChangeClause change,
        FoundEdition found,
        EditionQueries register,
        PolicyQueries policies,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (readAt, problem) = http.IfMatch();
        if (problem is not null)
            return problem;
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        var says = wanted.Says;
        if (says is null && edition.IsOpen)
            says = (await policies.ReadAsync(edition, ct))?.Clauses.FirstOrDefault(c => c.Number == clause)?.Says;
        SettingWish[] settings =
        [
            .. (wanted.Settings ?? []).Select(s => new SettingWish(
                s.Control ?? "",
                s.Setting ?? "",
                ControlKinds.Named(s.Control ?? "")?.Settings.Any(k => k.Name == s.Setting && k.IsList) == true,
                [.. s.Values ?? []]
            )),
        ];
        var done = await change.DoAsync(
            current.Managing(policy.Held.School),
            edition.Id,
            clause,
            new(says, settings),
            readAt ?? edition.Version,
            ct
        );
        return await AnswerAsync(done, key, number, found, register, clock, http, ct);
    }

    private static async Task<Results<Ok<PolicyProblemsResponse>, ProblemAnswer>> CheckAsync(
        string key,
        int number,
        CurrentPerson current,
        CheckEdition check,
        FoundEdition found,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        var done = await check.DoAsync(current.Managing(policy.Held.School), edition.Id, ct);
        return done.Ok ? TypedResults.Ok(PolicyProblemsResponse.Of(done.Value.Problems)) : ProblemAnswer.Refused(done);
    }

    private static Results<Ok<PolicyProblemsResponse>, ProblemAnswer> CheckText(PolicyTextRequest wanted) =>
        string.IsNullOrWhiteSpace(wanted.Text)
            ? ProblemAnswer.Refused("Send the text of a policy.", "text")
            : TypedResults.Ok(PolicyProblemsResponse.Of(PolicyFile.Read(wanted.Text.ReplaceLineEndings("\n")).Problems));

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> ApproveAsync(
        string key,
        int number,
        ApprovalRequest wanted,
        CurrentPerson current,
        ApproveEdition approve,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        if (wanted.Meeting is not { } meeting)
            return ProblemAnswer.Refused("Enter the day of the meeting.", "meeting");
        if (wanted.Material is not { } material)
            return ProblemAnswer.Refused("Say whether the body called the change material.", "material");
        if (string.IsNullOrWhiteSpace(wanted.Digest))
            return ProblemAnswer.Refused("Send the digest of the text that was before the body.", "digest");
        var due = ReviewDate.Read(wanted.ReviewDue);
        if (!due.Ok)
            return ProblemAnswer.Refused(due.Refusals[0].Sentence, "reviewDue");
        var done = await approve.DoAsync(
            current.Managing(policy.Held.School),
            edition.Id,
            new(wanted.Body, meeting, wanted.Minute, material, due.Value.Date, wanted.Digest.Trim()),
            ct
        );
        return await AnswerAsync(done, key, number, found, register, clock, http, ct);
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> PutInForceAsync(
        string key,
        int number,
        InForceRequest wanted,
        CurrentPerson current,
        PutInForce put,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        if (wanted.From is not { } from)
            return ProblemAnswer.Refused("Enter the day from which it binds.", "from");
        var done = await put.DoAsync(current.Managing(policy.Held.School), edition.Id, from, ct);
        return await AnswerAsync(done, key, number, found, register, clock, http, ct);
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> ReviewAsync(
        string key,
        int number,
        ReviewRequest wanted,
        CurrentPerson current,
        ReviewEdition review,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        if (wanted.Meeting is not { } meeting)
            return ProblemAnswer.Refused("Enter the day of the meeting.", "meeting");
        var next = ReviewDate.Read(wanted.NextReview);
        if (!next.Ok)
            return ProblemAnswer.Refused(next.Refusals[0].Sentence, "nextReview");
        var done = await review.DoAsync(current.Managing(policy.Held.School), edition.Id, meeting, wanted.Minute, next.Value.Date, ct);
        return await AnswerAsync(done, key, number, found, register, clock, http, ct);
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> WithdrawAsync(
        string key,
        int number,
        CurrentPerson current,
        WithdrawEdition withdraw,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: true, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        var done = await withdraw.DoAsync(current.Managing(policy.Held.School), edition.Id, ct);
        return await AnswerAsync(done, key, number, found, register, clock, http, ct);
    }

    private static async Task<Results<Ok<RegisteredPolicyResponse>, ProblemAnswer>> PlaceAsync(
        string key,
        PlacesRequest wanted,
        CurrentPerson current,
        PlacePolicy place,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (await found.PolicyAsync(key, toManage: true, ct) is not { } policy)
            return ProblemAnswer.NotFound();
        if (wanted.Schools is not { } schools)
            return ProblemAnswer.Refused("Send the schools, or an empty list for none.", "schools");
        var done = await place.DoAsync(current.Managing(null), policy.Held.Id, schools.ToHashSet(), ct);
        return done.Ok
            ? TypedResults.Ok(await EditionsApi.AnswerAsync((await found.PolicyAsync(key, true, ct))!, current, register, clock, ct))
            : ProblemAnswer.Refused(done);
    }

    internal static async Task<Results<Ok<AdoptionResponse>, ProblemAnswer>> AdoptAsync(
        string school,
        string key,
        AdoptionRequest wanted,
        CurrentPerson current,
        AdoptEdition adopt,
        FoundEdition found,
        CancellationToken ct
    )
    {
        if (wanted.Edition is not { } number)
            return ProblemAnswer.Refused("Enter the number of the edition.", "edition");
        if (wanted.Meeting is not { } meeting)
            return ProblemAnswer.Refused("Enter the day of the meeting.", "meeting");
        if (await found.OfAsync(key, number, toManage: false, ct) is not var (_, edition))
            return ProblemAnswer.NotFound();
        var done = await adopt.DoAsync(current.Actor, edition.Id, current.School!.Id, meeting, wanted.Minute, ct);
        return done.Ok
            ? TypedResults.Ok(new AdoptionResponse(current.School!.Id, meeting, Text.Line(wanted.Minute)))
            : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Created<EditionTextResponse>, ProblemAnswer>> CreatedAsync(
        string key,
        int number,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (policy, edition) = (await found.OfAsync(key, number, toManage: true, ct))!.Value;
        return TypedResults.Created(
            $"{ApiV1.Path}/policies/{key}/editions/{number}",
            await EditionsApi.AnswerAsync(policy, edition, register, clock, http, ct)
        );
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> AnswerAsync<T>(
        Outcome<T> done,
        string key,
        int number,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (!done.Ok)
            return ProblemAnswer.Refused(done);
        var (policy, edition) = (await found.OfAsync(key, number, toManage: true, ct))!.Value;
        return TypedResults.Ok(await EditionsApi.AnswerAsync(policy, edition, register, clock, http, ct));
    }
}
