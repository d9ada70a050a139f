using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>What a school holds for itself under a policy. The policy's own text cannot be changed from a school.</summary>
internal static class LocalApi
{
    public static void Map(RouteGroupBuilder policies)
    {
        policies
            .MapGet("/{key}/local", SheetAsync)
            .Needs(Permission.SeePolicies)
            .Says(
                "GetLocalSheet",
                "What the school holds for itself under a policy, and what it could hold",
                "Local practice, not policy text."
            );
        policies
            .MapGet("/{key}/local/changes", ChangesAsync)
            .Needs(Permission.SeePolicies)
            .Says("ListLocalChanges", "The changes to what the school holds, the newest first");
        policies
            .MapPut("/{key}/fields/{field}", FillAsync)
            .Needs(Permission.ManagePolicies)
            .Says(
                "SetLocalField",
                "Fill a field that the policy leaves to the school",
                "An empty value empties the field. Anything but such a field is refused, and the attempt is entered in the ledger."
            );
        policies
            .MapPatch("/{key}/clauses/{number}", ChangeClauseAsync)
            .Needs(Permission.ManagePolicies)
            .Says(
                "ChangeClauseAtSchool",
                "Hold values of the school's own where a clause gives none",
                "All of the values are taken or none. The words of a clause and the settings that it gives a value are locked: changing them is refused, and the attempt is entered in the ledger."
            );
    }

    private static async Task<Results<Ok<LocalSheetResponse>, ProblemAnswer>> SheetAsync(
        string school,
        string key,
        CurrentPerson current,
        LocalQueries local,
        TimeProvider clock,
        CancellationToken ct
    ) =>
        await local.OfAsync(current.School!.Id, key, UkTime.DateOf(clock.GetUtcNow()), ct) is { } sheet
            ? TypedResults.Ok(LocalSheetResponse.Of(sheet))
            : ProblemAnswer.NotFound();

    private static async Task<Results<Ok<Page<LocalChangeResponse>>, ProblemAnswer>> ChangesAsync(
        string school,
        string key,
        [AsParameters] Paging paging,
        CurrentPerson current,
        LocalQueries local,
        Lists lists,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var slice = lists.Read<ChangePlace>("local-changes", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        if (await local.OfAsync(current.School!.Id, key, UkTime.DateOf(clock.GetUtcNow()), ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        var rows = await local.ChangesAsync(
            sheet.Placed.Held.Id,
            current.School!.Id,
            new(slice.Value.After?.Seq, null),
            slice.Value.Take,
            ct
        );
        return TypedResults.Ok(
            lists.Page(slice.Value, rows.Rows, r => new ChangePlace(r.Change.Seq), r => LocalChangeResponse.Of(r.Change))
        );
    }

    private static async Task<Results<Ok<LocalSheetResponse>, ProblemAnswer>> FillAsync(
        string school,
        string key,
        string field,
        LocalFieldRequest wanted,
        CurrentPerson current,
        LocalQueries local,
        SetLocalField set,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        if (await local.OfAsync(current.School!.Id, key, day, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        var done = await set.DoAsync(current.Actor, sheet.Placed.Held.Id, current.School!.Id, field, wanted.Value, ct);
        return done.Ok
            ? TypedResults.Ok(LocalSheetResponse.Of((await local.OfAsync(current.School!.Id, key, day, ct))!))
            : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Ok<LocalSheetResponse>, ProblemAnswer>> ChangeClauseAsync(
        string school,
        string key,
        string number,
        LocalClauseRequest wanted,
        CurrentPerson current,
        LocalQueries local,
        SetLocalSetting set,
        DefendText defend,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        var at = current.School!.Id;
        if (
            await local.OfAsync(at, key, day, ct) is not { } sheet
            || sheet.Placed.AsWritten.Clauses.FirstOrDefault(c => c.Number == number) is not { } clause
        )
            return ProblemAnswer.NotFound();
        var policy = sheet.Placed.Held.Id;
        if (wanted.Says is { } says && Text.Line(says) != Text.Line(clause.Says))
            return ProblemAnswer.Refused(await defend.DoAsync(current.Actor, policy, at, "says", ct));
        LocalValue[] values =
        [
            .. (wanted.Settings ?? []).Select(s => new LocalValue(
                number,
                s.Control ?? "",
                s.Setting ?? "",
                string.Join('\n', s.Values ?? [])
            )),
        ];
        if (values.Length == 0 && wanted.Says is null)
            return ProblemAnswer.Refused("Send at least one setting with its values.", "settings");
        if (values.DistinctBy(v => (v.Control, v.Setting)).Count() < values.Length)
            return ProblemAnswer.Refused("Send each setting once.", "settings");
        var done = await set.DoAllAsync(current.Actor, policy, at, values, ct);
        return done.Ok ? TypedResults.Ok(LocalSheetResponse.Of((await local.OfAsync(at, key, day, ct))!)) : ProblemAnswer.Refused(done);
    }

    private sealed record ChangePlace(long Seq);
}
