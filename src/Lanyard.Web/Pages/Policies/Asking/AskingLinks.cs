using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;
using Microsoft.AspNetCore.WebUtilities;

namespace Lanyard.Web.Pages.Policies.Asking;

/// <summary>Where "May I…?" and the guidance cards are.</summary>
public static class AskingLinks
{
    public static string Page(string school) => $"/s/{school}/may-i";

    public static string Guidance(string school) => $"/s/{school}/guidance";

    /// <summary>The address of one answer, to share or to keep.</summary>
    /// <param name="topic">The topic, when one was chosen.</param>
    /// <param name="capacity">On whose account, when that was said.</param>
    public static string Asked(string school, string text, string? topic = null, Channel? capacity = null) =>
        QueryHelpers.AddQueryString(
            Page(school),
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["q"] = text,
                ["topic"] = topic,
                ["as"] = capacity is { } known ? Slug.Of(known) : null,
            }
        );
}
