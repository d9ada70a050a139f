using Lanyard.Core.People.Importing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.People;

/// <summary>Files of people: read and shown first, imported when that is confirmed.</summary>
public static class PeopleImportApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var size = new RequestSizeLimitAttribute(ImportFile.MostBytes + 1024);
        v1.MapPost("/people/imports", ReadAsync)
            .WithTags("People")
            .WithMetadata(size)
            .Accepts<string>("text/csv", "text/plain")
            .Needs(Permission.ManagePeople, Reach.Trust)
            .Says(
                "PreviewImport",
                "Read a CSV file of people and say what importing it would do",
                "Nobody is added until it is confirmed."
            );
        v1.MapPost("/schools/{school}/people/imports", ReadForSchoolAsync)
            .WithTags("People")
            .WithMetadata(size)
            .Accepts<string>("text/csv", "text/plain")
            .Needs(Permission.ManagePeople)
            .Says("PreviewImportToSchool", "The same for the list of a school", "Rows without a school are taken as this one's.");
        v1.MapGet("/people/imports/{import}", GetAsync)
            .WithTags("People")
            .Needs(Permission.ManagePeople)
            .Says("GetImport", "What importing a file would do now, or did", "For a day, and only for whoever sent the file.");
        v1.MapPost("/people/imports/{import}/confirm", ConfirmAsync)
            .WithTags("People")
            .Needs(Permission.ManagePeople)
            .Says(
                "ConfirmImport",
                "Import the file exactly as it was shown",
                "All of it or nothing. When the list of people changed so that something else would come of it, nothing is imported: read it again and send its digest."
            );
    }

    private static Task<Results<Created<PeopleImportResponse>, ProblemAnswer>> ReadAsync(
        HttpRequest request,
        CurrentPerson current,
        PreviewImport preview,
        CancellationToken ct
    ) => KeepAsync(request, current, preview, ct);

    private static Task<Results<Created<PeopleImportResponse>, ProblemAnswer>> ReadForSchoolAsync(
        string school,
        HttpRequest request,
        CurrentPerson current,
        PreviewImport preview,
        CancellationToken ct
    ) => KeepAsync(request, current, preview, ct);

    private static async Task<Results<Created<PeopleImportResponse>, ProblemAnswer>> KeepAsync(
        HttpRequest request,
        CurrentPerson current,
        PreviewImport preview,
        CancellationToken ct
    )
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct);
        var actor = current.Keeping(current.School?.Id);
        var kept = await preview.DoAsync(actor, current.School?.Id, body.ToArray(), ct);
        if (!kept.Ok)
            return ProblemAnswer.Refused(kept);
        var found = (await preview.LookAsync(actor, kept.Value, ct))!;
        return TypedResults.Created($"{ApiV1.Path}/people/imports/{kept.Value}", PeopleImportResponse.Of(found));
    }

    private static async Task<Results<Ok<PeopleImportResponse>, ProblemAnswer>> GetAsync(
        Id<PeopleImport> import,
        CurrentPerson current,
        PreviewImport preview,
        CancellationToken ct
    ) =>
        await preview.LookAsync(current.Actor, import, ct) is { } found
            ? TypedResults.Ok(PeopleImportResponse.Of(found))
            : ProblemAnswer.NotFound();

    private static async Task<Results<Ok<PeopleImportResponse>, ProblemAnswer>> ConfirmAsync(
        Id<PeopleImport> import,
        ConfirmImportRequest wanted,
        CurrentPerson current,
        PreviewImport preview,
        ImportPeople importPeople,
        CancellationToken ct
    )
    {
        if (await preview.LookAsync(current.Actor, import, ct) is not { } found)
            return ProblemAnswer.NotFound();
        if (wanted.Digest is { } hex && (hex.Length != 64 || !hex.All(char.IsAsciiHexDigit)))
            return ProblemAnswer.Refused("Send the digest as it came with the preview.", "digest");
        var shown = wanted.Digest is { } given ? Convert.FromHexString(given) : null;
        var done = await importPeople.DoAsync(current.Keeping(found.School), import, shown, ct);
        return done.Ok ? await GetAsync(import, current, preview, ct) : ProblemAnswer.Refused(done);
    }
}

/// <summary>The yes to an import.</summary>
/// <param name="Digest">That of the preview you saw; left out, that of the preview made when the file was sent.</param>
public sealed record ConfirmImportRequest(string? Digest = null);

/// <summary>A file of people: what importing it would do, and once it is imported, what it did.</summary>
public sealed record PeopleImportResponse
{
    public required Id<PeopleImport> Id { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was imported; null until then.</summary>
    public required DateTimeOffset? ImportedAt { get; init; }

    /// <summary>Stands for exactly this preview.</summary>
    public required string Digest { get; init; }

    /// <summary>Rows that add somebody.</summary>
    public required int Adds { get; init; }

    /// <summary>Rows that change somebody.</summary>
    public required int Changes { get; init; }

    /// <summary>Rows that are on the list just so already.</summary>
    public required int Same { get; init; }

    /// <summary>Rows that are left out, by their line in the file.</summary>
    public required IReadOnlyList<LeftOutPerson> LeftOut { get; init; }

    public static PeopleImportResponse Of(ImportPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var (import, plan) = (preview.Import, preview.Plan);
        var done = import.ImportedAt is not null;
        return new()
        {
            Id = import.Id,
            ExpiresAt = import.ExpiresAt,
            ImportedAt = import.ImportedAt,
            Digest = Convert.ToHexStringLower(plan.Digest()),
            Adds = done ? import.Added : plan.Count(ImportFate.Add),
            Changes = done ? import.Changed : plan.Count(ImportFate.Change),
            Same = plan.Count(ImportFate.Same),
            LeftOut =
            [
                .. plan.Rows.Where(r => r.Fate == ImportFate.Reject).Select(r => new LeftOutPerson(r.Line, r.Row.Name, r.Sentence!)),
            ],
        };
    }
}

/// <summary>A row that is left out.</summary>
public sealed record LeftOutPerson(int Line, string Name, string Why);
