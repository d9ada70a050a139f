using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Core.Policies;

/// <summary>Changes the words of a draft. A checked edition becomes a draft again.</summary>
public sealed class RewriteEdition(Changes changes)
{
    /// <param name="shown">The version that was on the screen.</param>
    public Task<Outcome<Done>> DoAsync(Actor actor, Id<Edition> id, string? text, int shown, CancellationToken ct) =>
        ChangeAsync(actor, id, _ => text?.ReplaceLineEndings("\n") ?? "", shown, ct);

    /// <param name="rewrite">Makes the new text of the old.</param>
    /// <param name="shown">The version that was on the screen.</param>
    public async Task<Outcome<Done>> ChangeAsync(
        Actor actor,
        Id<Edition> id,
        Func<string, Outcome<string>> rewrite,
        int shown,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(rewrite);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        if (EditionLife.Rewrite(edition) is { } refusal)
            return refusal;
        if (edition.Version != shown)
            return EditionRows.Changed;
        var rewritten = rewrite(edition.Text);
        if (!rewritten.Ok)
            return rewritten.Refused<Done>();
        var text = rewritten.Value;
        if (PolicyHeads.Read(text) is not { } head)
            return new Refusal("Start the text with `policy:` and a short name, and `title:` and what the document is called.", "text");
        if (head.Key != policy.Key)
            return new Refusal(
                $"The short name of this policy is {policy.Key}, and never changes. Put `policy: {policy.Key}` back.",
                "text"
            );
        if (edition.Text == text)
            return Done.It;
        var (was, now) = (Fingerprint.Parse(edition.Digest), Fingerprint.Of(text));
        edition.Text = text;
        edition.Digest = now.ToString();
        edition.State = EditionState.Draft;
        edition.Version++;
        policy.Title = head.Title;
        change.Record(new EditionRewritten(id, policy.Id, was, now));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
