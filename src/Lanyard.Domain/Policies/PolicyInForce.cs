using System.Collections.Concurrent;

namespace Lanyard.Domain.Policies;

/// <summary>
/// The policies that bind one school at a moment, ready to be asked. Drafts and withdrawn policies have no say; an overdue one still does.
/// What no clause speaks about is not asked: nothing is taken over from another policy, and no default is invented.
/// </summary>
public sealed class PolicyInForce
{
    private readonly ConcurrentDictionary<Type, Bound[]> _governing = new();

    public PolicyInForce(IEnumerable<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        Policies = [.. policies.Where(p => p.Standing is DocumentStanding.InForce or DocumentStanding.Overdue)];
    }

    public static PolicyInForce Silent { get; } = new([]);

    public IReadOnlyList<Policy> Policies { get; }

    /// <summary>Asks every control that governs such a question. The strictest saying counts.</summary>
    public Ruling<TQuestion> Ask<TQuestion>(in TQuestion question)
        where TQuestion : struct, IQuestion => new(in question, Governing<TQuestion>());

    /// <summary>The controls of one kind, wherever they stand.</summary>
    public IEnumerable<(Bound Bound, TControl Control)> All<TControl>()
        where TControl : Control =>
        Policies.SelectMany(p => p.Controls).Where(b => b.Control is TControl).Select(b => (b, (TControl)b.Control));

    private Bound[] Governing<TQuestion>()
        where TQuestion : struct, IQuestion =>
        _governing.TryGetValue(typeof(TQuestion), out var governing)
            ? governing
            : _governing.GetOrAdd(
                typeof(TQuestion),
                [.. Policies.SelectMany(p => p.Controls).Where(b => b.Control is IRulesOn<TQuestion>)]
            );
}
