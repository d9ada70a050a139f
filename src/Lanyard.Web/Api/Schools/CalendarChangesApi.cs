using System.ComponentModel;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Schools;

/// <summary>What can be changed about a school's calendar.</summary>
internal static class CalendarChangesApi
{
    public static void Map(IEndpointRouteBuilder calendar)
    {
        calendar
            .MapPut("/local-practice", SetPracticeAsync)
            .Needs(Permission.ManageCalendar)
            .Says("SetLocalPractice", "Say how the school reads what policies leave open", "It holds for deadlines set from now on.");
        calendar
            .MapPost("/entries", AddAsync)
            .Needs(Permission.ManageCalendar)
            .Says(
                "AddCalendarEntry",
                "Add a term, a holiday, INSET days or closed days",
                "The same entry again changes nothing and gives its id."
            );
        calendar
            .MapDelete("/entries/{entry:guid}", RemoveAsync)
            .Needs(Permission.ManageCalendar)
            .Says("RemoveCalendarEntry", "Take an entry out of the calendar");
        calendar
            .MapPost("/bank-holiday-edits", EditAsync)
            .Needs(Permission.ManageCalendar)
            .Says("EditBankHoliday", "Add a bank holiday or take one out, for this school");
        calendar
            .MapDelete("/bank-holiday-edits/{edit}", WithdrawAsync)
            .Needs(Permission.ManageCalendar)
            .Says("WithdrawBankHolidayEdit", "Undo an edit of this school's, so that the nation's list holds again");
        calendar
            .MapPost("/import", ImportAsync)
            .Accepts<string>("text/csv", "text/calendar", "text/plain")
            .Needs(Permission.ManageCalendar)
            .Says(
                "ImportTermDates",
                "Import term dates from a CSV or iCalendar file",
                "All of the file comes in or nothing. Its terms and holidays replace those in the days that it spans."
            );
    }

    private static async Task<Results<Ok<LocalPracticeShape>, ProblemAnswer>> SetPracticeAsync(
        string school,
        LocalPracticeShape wanted,
        CurrentPerson current,
        SetLocalPractice set,
        CancellationToken ct
    )
    {
        var done = await set.DoAsync(current.Actor, current.School!.Id, wanted.ToPractice(), ct);
        return done.Ok ? TypedResults.Ok(wanted) : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Created<CalendarEntryResponse>, Ok<CalendarEntryResponse>, ProblemAnswer>> AddAsync(
        string school,
        AddCalendarEntryRequest wanted,
        CurrentPerson current,
        AddCalendarEntry add,
        CancellationToken ct
    )
    {
        if (wanted.Kind is not { } kind)
            return ProblemAnswer.Refused("Choose term, holiday, inset or closed.", "kind");
        var added = await add.DoAsync(
            current.Actor,
            new()
            {
                School = current.School!.Id,
                Kind = kind,
                Name = wanted.Name,
                From = wanted.From,
                To = wanted.To ?? wanted.From,
            },
            ct
        );
        if (!added.Ok)
            return ProblemAnswer.Refused(added);
        var entry = new CalendarEntryResponse(
            added.Value.Id,
            kind,
            Text.Line(wanted.Name),
            wanted.From!.Value,
            wanted.To ?? wanted.From.Value
        );
        return added.Value.IsNew
            ? TypedResults.Created($"{ApiV1.Path}/schools/{current.School.Id}/calendar", entry)
            : TypedResults.Ok(entry);
    }

    private static async Task<Results<NoContent, ProblemAnswer>> RemoveAsync(
        string school,
        Guid entry,
        CurrentPerson current,
        CalendarQueries calendars,
        RemoveClosure removeClosure,
        RemoveTermDate removeTermDate,
        CancellationToken ct
    )
    {
        var calendar = (await calendars.OfAsync(current.School!.Id, ct))!.Calendar;
        var removed = calendar.Closures.Any(closure => closure.Id.Value == entry)
            ? await removeClosure.DoAsync(current.Actor, current.School.Id, new(entry), ct)
            : await removeTermDate.DoAsync(current.Actor, current.School.Id, new(entry), ct);
        return removed.Ok ? TypedResults.NoContent() : ProblemAnswer.Refused(removed);
    }

    private static async Task<Results<Ok<CalendarResponse>, ProblemAnswer>> EditAsync(
        string school,
        EditBankHolidayRequest wanted,
        CurrentPerson current,
        EditBankHoliday edit,
        CalendarQueries calendars,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (wanted.Kind is not { } kind)
            return ProblemAnswer.Refused("Choose added or removed.", "kind");
        var done = await edit.DoAsync(
            current.Actor,
            new()
            {
                School = current.School!.Id,
                Kind = kind,
                Date = wanted.Date,
                Name = wanted.Name,
            },
            ct
        );
        if (!done.Ok)
            return ProblemAnswer.Refused(done);
        var found = (await calendars.OfAsync(current.School.Id, ct))!;
        return TypedResults.Ok(CalendarResponse.Of(found, UkTime.DateOf(clock.GetUtcNow())));
    }

    private static async Task<Results<NoContent, ProblemAnswer>> WithdrawAsync(
        string school,
        Id<BankHolidayEdit> edit,
        CurrentPerson current,
        WithdrawBankHolidayEdit withdraw,
        CancellationToken ct
    )
    {
        var done = await withdraw.DoAsync(current.Actor, current.School!.Id, edit, ct);
        return done.Ok ? TypedResults.NoContent() : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Ok<ImportResponse>, ProblemAnswer>> ImportAsync(
        string school,
        HttpRequest request,
        CurrentPerson current,
        ImportDates import,
        CancellationToken ct,
        [Description("Only say what would be done.")] bool dryRun = false
    )
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct);
        var preview = await import.PreviewAsync(current.School!.Id, body.ToArray(), ct);
        if (!preview.Ok)
            return ProblemAnswer.Refused(preview);
        var (read, plan) = (preview.Value.Read, preview.Value.Plan);
        var leftOut = read.LeftOut.Select(row => new LeftOutRow(row.Line, row.What, row.Why)).ToList();
        if (dryRun && plan.Rejected.Count == 0)
            return TypedResults.Ok(new ImportResponse(plan.Add.Count, plan.Unchanged.Count, plan.Replace.Count, leftOut));
        var done = await import.DoAsync(current.Actor, current.School.Id, body.ToArray(), ct);
        return done.Ok
            ? TypedResults.Ok(new ImportResponse(done.Value.Added, done.Value.Unchanged, done.Value.Replaced, leftOut))
            : ProblemAnswer.Refused(done);
    }
}
