using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Language;
using Lanyard.Web.Api.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Policies;

/// <summary>Reads a policy that somebody brings.</summary>
public static class ProposalsApi
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapPost("/schools/{school}/policies/proposals", ReadAsync)
            .WithTags("Policies")
            .WithMetadata(new RequestSizeLimitAttribute(BroughtFile.MostBytes + 1024))
            .Accepts<string>("text/plain", "text/markdown", Docx)
            .HarmlessToRepeat()
            .Needs(Permission.ManagePolicies)
            .Says(
                "ProposeControls",
                "Find the clauses of a policy and propose controls for them",
                "Send the text, or a Word document, as the body. Nothing is kept and nothing is in force because of it."
            );

    private static async Task<Results<Ok<ProposalsResponse>, ProblemAnswer>> ReadAsync(
        string school,
        HttpRequest request,
        CancellationToken ct
    )
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct);
        var read = BringPolicy.Read(BroughtFile.Read(body.ToArray(), "body"), "body", ct);
        return read.Ok ? TypedResults.Ok(ProposalsResponse.Of(read.Value)) : ProblemAnswer.Refused(read);
    }
}

/// <summary>The clauses of a document with what is proposed for them.</summary>
/// <param name="Title">What the document calls itself.</param>
/// <param name="Clauses">In the order of the document.</param>
public sealed record ProposalsResponse(string? Title, IReadOnlyList<ProposedClauseResponse> Clauses)
{
    internal static ProposalsResponse Of(ReadDocument read) =>
        new(
            read.Brought.Title,
            [
                .. read
                    .Brought.Sections.SelectMany(s => s.Clauses.Select(_ => s.Title))
                    .Zip(read.Proposed, (section, proposed) => ProposedClauseResponse.Of(section, proposed)),
            ]
        );
}

/// <summary>A clause that was found.</summary>
/// <param name="Number">The document’s own where it prints one.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Lead">The words that introduce the list in which it stands.</param>
/// <param name="Words">Its own words.</param>
/// <param name="Binds">Whom it seems to bind.</param>
/// <param name="Carried">How it seems to be carried.</param>
/// <param name="Controls">What could keep it, the likeliest first.</param>
public sealed record ProposedClauseResponse(
    string Number,
    string Section,
    string? Lead,
    string Words,
    IReadOnlyList<string> Binds,
    string Carried,
    IReadOnlyList<ProposedControlResponse> Controls
)
{
    internal static ProposedClauseResponse Of(string section, ProposedClause proposed) =>
        new(
            proposed.Clause.Number,
            section,
            proposed.Clause.Lead.Length > 0 ? proposed.Clause.Lead : null,
            proposed.Clause.Words,
            [.. proposed.Binds.Select(b => Slug.Of(b))],
            Slug.Of(proposed.Carried),
            [.. proposed.Controls.Select(c => ProposedControlResponse.Of(proposed.Clause, c))]
        );
}

/// <summary>A control that could keep a clause.</summary>
/// <param name="Control">The name of its kind.</param>
/// <param name="Capability">What it is part of.</param>
/// <param name="Settings">Those that the words give.</param>
/// <param name="Missing">Settings that it needs and the words do not give.</param>
/// <param name="Suggested">The words that suggested it.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ProposedControlResponse(
    string Control,
    string Capability,
    IReadOnlyList<ProposedSettingResponse> Settings,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Suggested,
    string Reason,
    double Confidence
)
{
    internal static ProposedControlResponse Of(BroughtClause clause, Proposal proposal) =>
        new(
            proposal.Control,
            Slug.Of(proposal.Kind.Capability),
            [.. proposal.Settings.Select(s => new ProposedSettingResponse(s.Name, s.Values))],
            proposal.Missing,
            [.. proposal.Suggested.Select(s => clause.Words.Substring(s.Start, s.Length))],
            proposal.Reason,
            Math.Round(proposal.Confidence, 2)
        );
}

/// <summary>A setting that the words of the clause give.</summary>
/// <param name="Name">Its name in a policy file.</param>
/// <param name="Values">As a policy file writes them; one, unless the setting is a list.</param>
public sealed record ProposedSettingResponse(string Name, IReadOnlyList<string> Values);
