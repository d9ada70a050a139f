using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Editions;

/// <summary>
/// One change to what a school holds for itself: a field that it fills, or a setting that a clause leaves open. The ledger says that it
/// happened; the words are here, so that any day can be shown as it was.
/// </summary>
public sealed class LocalChange
{
    public required Id<Trust> Trust { get; init; }

    /// <summary>Counted by the database, so that two changes in one moment keep their order.</summary>
    public long Seq { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }
    public required Id<School> School { get; init; }

    /// <summary>The field; null for a setting.</summary>
    public string? Field { get; init; }
    public string? Clause { get; init; }
    public string? Control { get; init; }
    public string? Setting { get; init; }

    /// <summary>Null where nothing was held.</summary>
    public string? Before { get; init; }

    /// <summary>Null where it was taken back.</summary>
    public string? After { get; init; }
    public required DateTimeOffset At { get; init; }
    public Id<Person>? By { get; init; }
}
