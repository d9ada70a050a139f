using System.Globalization;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Web.Look;

namespace Lanyard.Web.Components.History;

/// <summary>A page of events and the way to the pages beside it.</summary>
public sealed record EventPage(IReadOnlyList<EventLine> Lines, string? Older, string? Newer, int HeadingLevel)
{
    public static Place<long> PlaceIn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(Number(request.Query[Neighbours.OlderThan]), Number(request.Query[Neighbours.NewerThan]));
    }

    public static EventPage Of(LedgerPage page, HttpRequest request, int headingLevel)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            [.. page.Entries.Rows.Select(e => EventLine.Of(e, page.Names))],
            request.At(Neighbours.OlderThan, page.Entries.Older?.ToString(CultureInfo.InvariantCulture)),
            request.At(Neighbours.NewerThan, page.Entries.Newer?.ToString(CultureInfo.InvariantCulture)),
            headingLevel
        );
    }

    private static long? Number(string? typed) =>
        long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null;
}
