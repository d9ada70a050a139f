using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Core.Policies;

/// <summary>Changes one clause of a draft: its words and its settings. Comments, anchors and order of the text stay.</summary>
public sealed class ChangeClause(RewriteEdition rewrite)
{
    /// <param name="shown">The version that was on the screen.</param>
    public Task<Outcome<Done>> DoAsync(Actor actor, Id<Edition> id, string clause, ClauseWish wish, int shown, CancellationToken ct) =>
        rewrite.ChangeAsync(actor, id, text => ClauseEdit.Apply(text, clause, wish), shown, ct);
}
