using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Lanyard.Web.Look;

/// <summary>One sentence that the next page shows: what has just been done. It survives the redirect after a form and is shown once.</summary>
public static class Flash
{
    public const string Cookie = "lanyard-done";
    private const string Key = "Lanyard.Done";

    public static void Done(this ITempDataDictionary next, string sentence)
    {
        ArgumentNullException.ThrowIfNull(next);
        next[Key] = sentence;
    }

    /// <summary>Looks only when something was sent along: reading at all makes the answer carry a cookie.</summary>
    public static string? TakeDone(this ViewContext view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.HttpContext.Request.Cookies.ContainsKey(Cookie) ? view.TempData[Key] as string : null;
    }
}
