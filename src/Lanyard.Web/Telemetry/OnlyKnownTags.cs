using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;

namespace Lanyard.Web.Telemetry;

/// <summary>
/// Lets through the tags that are known to hold no personal data, and drops every other: what a library adds in its next version does not
/// leave the house unseen.
/// </summary>
internal sealed class OnlyKnownTags : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "error.type",
        "db.system",
        "db.system.name",
        "db.namespace",
        "db.operation.name",
        "db.query.text",
        "db.statement",
        "db.response.status_code",
        "server.address",
        "server.port",
        "lanyard.work",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.Where(t => !Known.Contains(t.Key)).ToList())
            data.SetTag(name, null);
    }
}
