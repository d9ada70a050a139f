using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Components.History;

/// <summary>
/// <c>@await Component.InvokeAsync("History", new { kind = SubjectKind.Person, id = person.Value })</c>: what happened to one record, newest
/// first. The page around it decides who may see it.
/// </summary>
public sealed class HistoryViewComponent(ReadLedger ledger) : ViewComponent
{
    private const int Size = 20;

    public async Task<IViewComponentResult> InvokeAsync(SubjectKind kind, Guid id, int headingLevel = 3)
    {
        var page = await ledger.PageAsync(
            new() { SubjectKind = kind, Subject = id },
            EventPage.PlaceIn(Request),
            Size,
            HttpContext.RequestAborted
        );
        return View(EventPage.Of(page, Request, headingLevel));
    }
}
