using System.Globalization;
using System.Text;
using Lanyard.Core.Files;
using Lanyard.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

/// <summary>
/// The list as a CSV file, written page by page. A cell that a spreadsheet would run as a formula is written so that it is read as text.
/// </summary>
internal sealed class PeopleExport(PeopleListQuery people, Who who, PeopleFilter filter, DateOnly today) : IActionResult
{
    public const int Batch = 1000;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"people-{today:yyyy-MM-dd}.csv\"";
        await using var text = new StreamWriter(
            http.Response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true
        );
        await SafeCsv.WriteAsync(text, "full name", "email", "roles", "login", "left on");
        for (var page = filter; ; )
        {
            var found = await people.RunAsync(who.Trust, page, today, http.RequestAborted);
            foreach (var line in found.Lines)
                await SafeCsv.WriteAsync(
                    text,
                    line.FullName,
                    line.Email,
                    string.Join("; ", line.Roles.Select(r => PeopleWords.Of(r, who.Schools))),
                    PeopleWords.Of(line.Login),
                    line.LeftOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                );
            if (found.Next is null)
                return;
            page = page with { After = found.Next };
        }
    }
}
