using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People.Importing;

/// <summary>A file that was read, and what importing it would do as things stand now.</summary>
public sealed record ImportPreview(PeopleImport Import, Id<School>? School, ImportPlan Plan);

/// <summary>Reads a file of people and keeps it for a day, so that what is imported is what was shown. Nobody is added by it.</summary>
public sealed class PreviewImport(Changes changes)
{
    public Task<Outcome<Id<PeopleImport>>> DoAsync(Actor actor, Id<School>? school, ReadOnlyMemory<byte> file, CancellationToken ct) =>
        KeepAsync(actor, school, ImportFile.Read(file), ct);

    public Task<Outcome<Id<PeopleImport>>> DoAsync(Actor actor, Id<School>? school, string? pasted, CancellationToken ct) =>
        KeepAsync(actor, school, ImportFile.Read(pasted), ct);

    /// <summary>What an import of this person's would do now; null when there is none of that id any more.</summary>
    public async Task<ImportPreview?> LookAsync(Actor actor, Id<PeopleImport> import, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(actor, ct);
        if (await FindAsync(change, import, ct) is not { } found)
            return null;
        var plan = found.Rows is { } rows ? await change.PlanAsync(ImportFile.ReadStored(rows), found.School, ct) : new ImportPlan([]);
        return new(found, found.School, plan);
    }

    internal static Task<PeopleImport?> FindAsync(Change change, Id<PeopleImport> import, CancellationToken ct) =>
        change.Db.PeopleImports.SingleOrDefaultAsync(
            i => i.Id == import && i.MadeBy == change.Actor.Person && i.ExpiresAt > change.Now,
            ct
        );

    private async Task<Outcome<Id<PeopleImport>>> KeepAsync(
        Actor actor,
        Id<School>? school,
        Outcome<List<ImportRow>> read,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!read.Ok)
            return read.Refused<Id<PeopleImport>>();
        await using var change = await changes.BeginAsync(actor, ct);
        if (!(await change.AuthorityAsync(ct)).May(Permission.ManagePeople, school))
            return new Refusal("You cannot import people there. Ask somebody who keeps that list of people.");
        var plan = await change.PlanAsync(read.Value, school, ct);
        var kept = new PeopleImport
        {
            Trust = actor.Trust,
            Id = Id<PeopleImport>.New(change.Now),
            MadeBy = actor.Person,
            School = school,
            CreatedAt = change.Now,
            ExpiresAt = change.Now + PeopleImport.Lifetime,
            Rows = ImportFile.Write(read.Value),
            PlanDigest = plan.Digest(),
        };
        change.Db.Add(kept);
        change.Remind(ForgetImports.Kind, kept.ExpiresAt);
        await change.CommitAsync(ct);
        return kept.Id;
    }
}
