using System.Globalization;
using System.Text;
using QRCoder;

namespace Lanyard.Web.Pages.Me;

/// <summary>Draws a QR code as one SVG path. The library's own SVG carries colours as attributes; ours takes them from the style sheet.</summary>
internal static class QrPicture
{
    public static string Draw(QRCodeData code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            // Runs of dark squares rather than squares, so that no hair line shows between them.
            for (var x = 0; x < rows.Count; x++)
            {
                var end = x;
                while (end < rows.Count && rows[y][end])
                    end++;
                if (end > x)
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1h-{end - x}z");
                x = end;
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {rows.Count} {rows.Count}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{path}\"/></svg>"
        );
    }
}
