using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Policies;

/// <summary>Says that a draft was read without an error, so that its body may approve it.</summary>
public sealed class CheckEdition(Changes changes)
{
    public async Task<Outcome<Checked>> DoAsync(Actor actor, Id<Edition> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        var reading = PolicyFile.Read(edition.Text);
        var errors = reading.Problems.Count(p => p.Gravity == Gravity.Error);
        if (EditionLife.Check(edition, errors) is { } refusal)
            return refusal;
        if (edition.State == EditionState.Draft)
        {
            edition.State = EditionState.Checked;
            edition.Version++;
            change.Record(new EditionChecked(id, policy.Id, reading.Policy!.Clauses.Count(), reading.Problems.Count));
            await change.CommitAsync(ct);
        }
        return new Checked(reading.Problems);
    }
}

/// <param name="Problems">What the author should know all the same; none of it is an error.</param>
public sealed record Checked(IReadOnlyList<Problem> Problems);
