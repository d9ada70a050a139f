using System.Globalization;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Error;

/// <summary>What people read when a page cannot be shown: what happened and what to do, whatever the method of the request.</summary>
[OpenToAll("says what went wrong")]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel : PageModel
{
    public ErrorWords Words { get; private set; } = ErrorWords.NotFound;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var code = int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var asked) ? asked : 404;
        Words = StaleFormFilter.Refused(HttpContext) ? ErrorWords.StaleForm : ErrorWords.Of(code);
        Response.StatusCode = Words.Code == ErrorWords.StaleForm.Code ? StatusCodes.Status400BadRequest : Words.Code;
        // The form that failed is not this page's: its complaints would make a second summary.
        ModelState.Clear();
    }
}
