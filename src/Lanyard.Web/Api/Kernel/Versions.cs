using System.Globalization;
using Lanyard.Domain.Kernel;
using Microsoft.Net.Http.Headers;

namespace Lanyard.Web.Api.Kernel;

/// <summary>A record's version travels as its ETag, and comes back as If-Match when it is changed.</summary>
public static class Versions
{
    /// <summary>Puts the version on the answer.</summary>
    public static void Tag(this HttpContext http, int version)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
    }

    /// <summary>The version that the caller read; null for <c>*</c>, which changes whatever stands there now.</summary>
    /// <returns>A problem when the header is missing or is not an ETag that we gave.</returns>
    public static (int? ReadAt, ProblemAnswer? Problem) IfMatch(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var sent = http.Request.Headers.IfMatch.ToString();
        if (sent.Length == 0)
            return (null, new(Kernel.Problem.Of(StatusCodes.Status428PreconditionRequired)));
        if (sent == EntityTagHeaderValue.Any.Tag)
            return (null, null);
        return int.TryParse(sent.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (version, null)
            : (null, new(Kernel.Problem.Unreadable([new Refusal("Send the ETag as it came, such as \"3\", or *.", "If-Match")])));
    }
}
