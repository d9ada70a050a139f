using System.Globalization;
using System.Text.Json;

namespace Lanyard.Bench;

/// <summary>One measured line: how many a second, how long one of a hundred takes at worst, how long it keeps a processor busy, and what it is held against.</summary>
internal sealed record Figure(
    string Table,
    string What,
    double PerSecond,
    double P50Ms,
    double P99Ms,
    double? CpuMs = null,
    string? Beside = null,
    double? Share = null
);

/// <summary>Collects the lines and prints them, as tables for people or as one JSON array.</summary>
internal sealed class Figures(bool json)
{
    private readonly List<Figure> _all = [];

    public Figure Add(Figure figure)
    {
        if (!json && !_all.Exists(f => string.Equals(f.Table, figure.Table, StringComparison.Ordinal)))
            Console.WriteLine($"\n{figure.Table}\n{"", -52}{"per second", 12}{"p50 ms", 10}{"p99 ms", 10}{"cpu ms", 10}   beside");
        _all.Add(figure);
        if (!json)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {figure.What, -50}{figure.PerSecond, 12:N0}{figure.P50Ms, 10:0.00}{figure.P99Ms, 10:0.00}{figure.CpuMs, 10:0.00}   {Words(figure)}"
                )
            );
        return figure;
    }

    public void Close()
    {
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(_all, JsonSerializerOptions.Web));
    }

    private static string Words(Figure figure) =>
        figure is { Beside: { } beside, Share: { } share } ? string.Create(CultureInfo.InvariantCulture, $"{share:P0} of {beside}") : "";
}
