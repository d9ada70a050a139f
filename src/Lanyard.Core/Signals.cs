using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lanyard.Core;

/// <summary>What Lanyard itself measures. Names and codes only: nothing that belongs to a person becomes a tag.</summary>
public static class Signals
{
    public const string Name = "Lanyard";

    public static ActivitySource Traces { get; } = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Events that were appended to a ledger, by kind.</summary>
    public static Counter<long> LedgerEvents { get; } =
        Meter.CreateCounter<long>("lanyard.ledger.events", "{event}", "Events appended to a ledger");
}
