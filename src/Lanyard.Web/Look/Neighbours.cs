using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.WebUtilities;

namespace Lanyard.Web.Look;

/// <summary>The places of a long list in addresses: <c>?older-than=…</c> and <c>?newer-than=…</c>, beside whatever filter is there.</summary>
public static class Neighbours
{
    public const string OlderThan = "older-than";
    public const string NewerThan = "newer-than";

    /// <summary>The place that the address names. What is no id is no place, and the list begins at the newest.</summary>
    public static Place<Id<TOf>> Place<TOf>(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(Read<TOf>(request.Query[OlderThan]), Read<TOf>(request.Query[NewerThan]));
    }

    /// <summary>The address of this page at another place; null where there is none.</summary>
    public static string? At(this HttpRequest request, string parameter, string? key)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (key is null)
            return null;
        var kept = request
            .Query.Where(q => q.Key is not (OlderThan or NewerThan))
            .Select(q => KeyValuePair.Create(q.Key, (string?)q.Value.ToString()));
        return QueryHelpers.AddQueryString(request.Path, kept.Append(KeyValuePair.Create(parameter, (string?)key)));
    }

    private static Id<TOf>? Read<TOf>(string? typed) => Id<TOf>.TryParse(typed, out var id) ? id : null;
}
