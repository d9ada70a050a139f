using System.Diagnostics;

namespace Lanyard.Bench;

/// <summary>Runs something over and over on some workers for some seconds, after a warm-up that is not counted.</summary>
internal static class Measure
{
    public static async Task<Figure> RunAsync(
        string table,
        string what,
        int workers,
        TimeSpan time,
        Func<int, Task<Func<Task>>> worker,
        Figure? beside = null
    )
    {
        var warm = TimeSpan.FromSeconds(Math.Min(2, time.TotalSeconds / 2));
        var start = Stopwatch.GetTimestamp();
        var busy = BusyAsync();
        var taken = await Task.WhenAll(Enumerable.Range(0, workers).Select(w => Task.Run(() => WorkAsync(w))));
        var sorted = taken.SelectMany(t => t).Order().ToArray();
        var perSecond = sorted.Length / time.TotalSeconds;
        return new(
            table,
            what,
            perSecond,
            At(sorted, 0.50),
            At(sorted, 0.99),
            (await busy).TotalMilliseconds / Math.Max(1, sorted.Length),
            beside?.What,
            beside is null ? null : perSecond / beside.PerSecond
        );

        // What this program kept the processors busy for, the client with it: the one figure that other work on the machine does not spoil.
        async Task<TimeSpan> BusyAsync()
        {
            await Task.Delay(warm);
            var before = Environment.CpuUsage.TotalTime;
            await Task.Delay(time);
            return Environment.CpuUsage.TotalTime - before;
        }

        async Task<List<double>> WorkAsync(int index)
        {
            var once = await worker(index);
            var mine = new List<double>(100_000);
            while (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < warm + time)
            {
                var began = Stopwatch.GetTimestamp();
                await once();
                if (elapsed > warm)
                    mine.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
            return mine;
        }
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)(share * (sorted.Length - 1))];
}
