using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Npgsql;

namespace Lanyard.Core.People.Importing;

/// <summary>What an import did.</summary>
public sealed record ImportResult(int Added, int Changed, int Appointed);

/// <summary>
/// Imports a file exactly as its preview showed it, all of it or nothing. When the list has changed so that something else would come of
/// it, nothing is imported and the preview is to be looked at again.
/// </summary>
public sealed class ImportPeople(Changes changes)
{
    /// <param name="shown">The digest of the plan that was shown; null for the one that was kept when the file was read.</param>
    public async Task<Outcome<ImportResult>> DoAsync(Actor actor, Id<PeopleImport> import, byte[]? shown, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await PreviewImport.FindAsync(change, import, ct) is not { } kept)
            return new Refusal("This file is not kept any more: a preview lasts a day. Choose the file again.");
        if (kept.Rows is null)
            return new ImportResult(kept.Added, kept.Changed, kept.Appointed);
        var plan = await change.PlanAsync(ImportFile.ReadStored(kept.Rows), kept.School, ct);
        if (!plan.Digest().AsSpan().SequenceEqual(shown ?? kept.PlanDigest))
            return ListChanged;
        if (!plan.DoesAnything)
            return new Refusal("There is nobody in this file to add or to change.");
        try
        {
            await ImportWriter.WriteAsync(change, plan, ct);
        }
        catch (PostgresException e) when (e is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "person_email" })
        {
            // Somebody added one of them this very moment.
            return ListChanged;
        }
        kept.Rows = null;
        kept.ImportedAt = change.Now;
        kept.AddedPeople = [.. plan.Rows.Where(r => r.Fate == ImportFate.Add).Select(r => r.Person.Value)];
        (kept.Added, kept.Changed, kept.Appointed) = (
            plan.Count(ImportFate.Add),
            plan.Rows.Where(r => r.Fate == ImportFate.Change).Select(r => r.Person).Distinct().Count(),
            plan.Rows.Count(r => r.Role is not null)
        );
        change.Record(new PeopleImported(actor.Trust, import, kept.Added, kept.Changed, kept.Appointed));
        await change.CommitAsync(ct);
        return new ImportResult(kept.Added, kept.Changed, kept.Appointed);
    }

    private static Refusal ListChanged { get; } =
        new("The list of people changed since this preview was made, so nothing was imported. Look at the preview again.");
}
