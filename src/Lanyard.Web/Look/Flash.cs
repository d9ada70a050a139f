using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Lanyard.Web.Look;

/// <summary>One sentence that the next page shows: what has just been done. It survives the redirect after a form and is shown once.</summary>
public static class Flash
{
    private const string Key = "Lanyard.Done";

    public static void Done(this ITempDataDictionary next, string sentence) => next[Key] = sentence;

    public static string? TakeDone(this ITempDataDictionary next) => next[Key] as string;
}
