using System.Diagnostics;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Bench;

/// <summary>Rulings on one core under each policy that speaks, the slowest of them printed, beside an empty loop that calls a delegate.</summary>
internal static class RulingsBench
{
    private const string Table = "Rulings on one core";
    private const int Burst = 10_000;

    public static void Run(Figures figures, TimeSpan time)
    {
        var empty = figures.Add(Of("a delegate that does nothing", time, static () => 0, null));
        var policies = SeedPolicies.All.Values.Select(p => p with { Standing = DocumentStanding.InForce }).ToList();
        Worst(figures, "reply within", policies, time, empty, p => () => (int)p.Ask(new MessageArrived()).Verdict);
        Worst(
            figures,
            "publish, ordinary news",
            policies,
            time,
            empty,
            p => () => (int)p.Ask(new PublishAsked { Account = Channel.Official, Shows = PostMatter.OrdinaryNews }).Verdict
        );
        Worst(
            figures,
            "publish, a picture of a pupil",
            policies,
            time,
            empty,
            p => () => (int)p.Ask(new PublishAsked { Account = Channel.Official, Shows = PostMatter.PictureOfAPupil }).Verdict
        );
        // All five at once: the strictest of them counts.
        var all = new PolicyInForce(policies);
        figures.Add(
            Of(
                "publish, under all five at once",
                time,
                () => (int)all.Ask(new PublishAsked { Account = Channel.Official, Shows = PostMatter.PictureOfAPupil }).Verdict,
                empty
            )
        );
    }

    private static void Worst(
        Figures figures,
        string what,
        IEnumerable<Policy> policies,
        TimeSpan time,
        Figure empty,
        Func<PolicyInForce, Func<int>> ask
    ) =>
        figures.Add(
            policies
                .Select(p => (p.Key, Once: ask(new PolicyInForce([p]))))
                .Where(p => p.Once() > 0)
                .Select(p => Of($"{what} ({p.Key})", time, p.Once, empty))
                .MinBy(f => f.PerSecond)!
        );

    private static Figure Of(string what, TimeSpan time, Func<int> once, Figure? beside)
    {
        var warm = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warm) < time / 5)
            once();
        var (bursts, sum) = (new List<double>(100_000), 0L);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < Burst; i++)
                sum += once();
            bursts.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds / Burst);
        }
        var asked = (double)bursts.Count * Burst;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / asked;
        // The sum is there so that no call is left out; a verdict is never below nothing.
        if (sum < 0)
            throw new InvalidOperationException("A verdict was below nothing.");
        bursts.Sort();
        var perSecond = asked / Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new(
            Table,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what}, {bytes:0.#} bytes"),
            perSecond,
            bursts[bursts.Count / 2],
            bursts[(int)(0.99 * (bursts.Count - 1))],
            null,
            beside is null ? null : "an empty call",
            beside is null ? null : perSecond / beside.PerSecond
        );
    }
}
