using System.Globalization;
using System.Text;
using Lanyard.Core.Files;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>
/// Those who stand alike in a round as a CSV file, written page by page. What somebody wrote when they refused is not in it: a file travels.
/// </summary>
internal sealed class SignatoryExport(
    SignatoryQueries signatories,
    Id<Trust> trust,
    Id<Round> round,
    Id<School>? school,
    SignatoryState shown,
    SignatoryFilter filter,
    DateOnly today
) : IActionResult
{
    private const int Batch = 1000;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = string.Create(
            CultureInfo.InvariantCulture,
            $"attachment; filename=\"sign-off-{SignOffWords.Slug(shown)}-{today:yyyy-MM-dd}.csv\""
        );
        await using var text = new StreamWriter(
            http.Response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true
        );
        await SafeCsv.WriteAsync(
            text,
            "full name",
            "roles",
            "how they stand",
            "since",
            "to be signed by",
            "late",
            "reminders",
            "last reminded",
            "read to the end",
            "login"
        );
        for (Id<Person>? after = null; ; )
        {
            var found = await signatories.ListAsync(trust, round, school, shown, filter, after, Batch, http.RequestAborted);
            foreach (var line in found)
                await SafeCsv.WriteAsync(
                    text,
                    line.FullName,
                    string.Join("; ", line.Roles.Select(r => Roles.Of(r).Name)),
                    SignOffWords.Singular(line.State),
                    Day(line.StateOn),
                    Day(line.Due),
                    YesNo(Owing.IsLate(line.State, line.Due, today)),
                    line.Reminders.ToString(CultureInfo.InvariantCulture),
                    line.RemindedOn is { } on ? Day(on) : null,
                    YesNo(line.HasReadToEnd),
                    YesNo(line.HasLogin)
                );
            if (found.Count < Batch)
                return;
            after = found[^1].Person;
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string YesNo(bool yes) => yes ? "yes" : "no";
}
