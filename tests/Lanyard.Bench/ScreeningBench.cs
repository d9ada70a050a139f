using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lanyard.Screening;
using Lanyard.Screening.Names;

namespace Lanyard.Bench;

/// <summary>How fast texts are screened and names are found, on one core, beside .NET's own search for many strings.</summary>
internal static class ScreeningBench
{
    private const int Burst = 2_000;
    private const int StreamBytes = 127_000_000;

    public static void Run(bool json, TimeSpan time, string? data)
    {
        var lines = new List<string>();
        if (data is not null)
            lines.AddRange(ScreeningQuality.Run(data));
        lines.Add("");
        lines.Add("Screening on one core, 120-byte comments, all rules");
        lines.Add(Comments("no names", NameList.Empty, time));
        lines.Add(Comments("1,500 names", NameList.Of(People(1_500).Select(n => new ListedName(n, "pupil"))), time));
        lines.Add("");
        lines.Add("Names in a stream of 127 MB, ignoring case, at the edges of words");
        lines.AddRange(Streams());
        if (json)
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(lines));
        else
            lines.ForEach(Console.WriteLine);
    }

    private static string Comments(string what, NameList names, TimeSpan time)
    {
        var screener = new Screener(new() { Names = names });
        var comments = OrdinaryComments.OfLength(120, 5_000);
        var clean = comments.Where(c => screener.Screen(c).Count == 0).ToArray();
        for (var warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm) < time / 2; )
            Screen(screener, clean);
        var (count, best) = (0L, 0.0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time; count += Burst)
        {
            var began = Stopwatch.GetTimestamp();
            Screen(screener, clean);
            best = Math.Max(best, Burst / Stopwatch.GetElapsedTime(began).TotalSeconds);
        }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
        return Invariant(
            $"  {what, -16}{count / time.TotalSeconds, 12:N0} a second on average, {best, 10:N0} in the best burst, {bytes:0.##} bytes for a clean text"
        );
    }

    private static int _at;

    private static void Screen(Screener screener, string[] comments)
    {
        for (var i = 0; i < Burst; i++)
            screener.Screen(comments[_at = (_at + 1) % comments.Length]);
    }

    private static IEnumerable<string> Streams()
    {
        var schools = Schools(25_000);
        var text = Stream(schools);
        var chars = Encoding.UTF8.GetString(text);
        foreach (var count in new[] { 1_000, 25_000 })
        {
            var began = Stopwatch.GetTimestamp();
            var held = GC.GetTotalMemory(true);
            var scanner = new NameScanner(schools.Take(count));
            var built = Stopwatch.GetElapsedTime(began);
            var memory = GC.GetTotalMemory(true) - held;
            var (rate, found) = Best(() =>
            {
                var matches = new List<NameMatch>();
                scanner.Find(text, matches);
                return matches.Count;
            });
            yield return Invariant(
                $"  {count, 6:N0} names, Lanyard       {rate, 8:N0} MB/s, {found:N0} found; built in {built.TotalMilliseconds:N0} ms, {memory / 1e6:0.0} MB"
            );
        }
        var values = SearchValues.Create([.. schools], StringComparison.OrdinalIgnoreCase);
        var (net, seen) = Best(
            () =>
            {
                var rest = chars.AsSpan();
                var matches = 0;
                while (rest.IndexOfAny(values) is >= 0 and var at)
                {
                    matches++;
                    rest = rest[(at + 1)..];
                }
                return matches;
            },
            times: 1
        );
        yield return Invariant($"  25,000 names, SearchValues  {net, 8:N0} MB/s, {seen:N0} found, anywhere in words");
    }

    private static (double Rate, int Found) Best(Func<int> once, int times = 3)
    {
        var (best, found) = (double.MaxValue, 0);
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            found = once();
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalSeconds);
        }
        return (StreamBytes / 1e6 / best, found);
    }

    // Posts of about 127 bytes; one in forty names a school.
    private static byte[] Stream(string[] schools)
    {
        var random = new Random(7);
        var posts = OrdinaryComments.OfLength(126, 2_000);
        var text = new StringBuilder(StreamBytes + 1_000);
        while (text.Length < StreamBytes)
        {
            text.Append(posts[random.Next(posts.Length)]).Append('\n');
            if (random.Next(40) == 0)
                text.Append(schools[random.Next(schools.Length)]).Append(' ');
        }
        return Encoding.UTF8.GetBytes(text.ToString(0, StreamBytes));
    }

    private static readonly string[] Places =
        "Oak Ash Elm Birch Hill Brook Mill Church Station Park Green West East North South High Long Stone White Black Kings Queens Abbey Castle Bridge Meadow River Lake Forest Moor".Split(
            ' '
        );
    private static readonly string[] Ends =
        "field ton ham wood bury ley combe ford mouth worth stead bourne den hurst shaw thorpe wick dale gate well".Split(' ');
    private static readonly string[] Sorts =
    [
        "Primary School",
        "Academy",
        "High School",
        "Infant School",
        "Junior School",
        "Church of England Primary School",
        "Community College",
        "Nursery School",
        "Grammar School",
    ];

    private static string[] Schools(int count) =>
        [
            .. Places
                .SelectMany(a =>
                    Ends.SelectMany(b =>
                        Places.SelectMany(c =>
                            Sorts.Select(s => string.Equals(a, c, StringComparison.Ordinal) ? $"{a}{b} {s}" : $"{c} {a}{b} {s}")
                        )
                    )
                )
                .Distinct(StringComparer.Ordinal)
                .Take(count),
        ];

    private static IEnumerable<string> People(int count)
    {
        string[] first =
        [
            "Oliver",
            "Amelia",
            "Harry",
            "Isla",
            "George",
            "Ava",
            "Noah",
            "Mia",
            "Arthur",
            "Freya",
            "Leo",
            "Evie",
            "Oscar",
            "Zara",
            "Kofi",
            "Priya",
            "Tomasz",
            "Aisha",
        ];
        return first.SelectMany(f => Places.SelectMany(p => Ends.Select(e => $"{f} {p}{e}"))).Where((_, i) => i % 7 == 0).Take(count);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
