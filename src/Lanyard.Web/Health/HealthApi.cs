using Lanyard.Core.Data;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Health;

/// <summary>For whatever watches over Lanyard: is the process up, and can it do its work? Open to all, so it says nothing else.</summary>
public static class HealthApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").WithTags("Health").WithMetadata(new OpenToAllAttribute("says only whether Lanyard is up"));
        health.MapGet("/live", Live).Says("GetLive", "Is the process up?", "Restart it when this does not answer.");
        health
            .MapGet("/ready", ReadyAsync)
            .Produces<ReadyResponse>(StatusCodes.Status503ServiceUnavailable)
            .Says(
                "GetReady",
                "Can this copy do its work?",
                "200 when the database answers, fits this program and the scheduler is on; 503 when not: send people to another copy."
            );
    }

    private static Ok<LiveResponse> Live() => TypedResults.Ok(new LiveResponse("live"));

    private static async Task<Results<Ok<ReadyResponse>, JsonHttpResult<ReadyResponse>>> ReadyAsync(
        Readiness readiness,
        HttpContext http,
        CancellationToken ct
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        var report = await readiness.LookAsync(ct);
        var answer = new ReadyResponse(
            report.Ready ? "ready" : "not ready",
            new(Word(report.Database), Word(report.Migrations), report.Scheduler is { } on ? Word(on) : "not used")
        );
        return report.Ready ? TypedResults.Ok(answer) : TypedResults.Json(answer, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static string Word(bool well) => well ? "ok" : "failing";
}

/// <summary>The process is up.</summary>
/// <param name="Status">Always <c>live</c>.</param>
public sealed record LiveResponse(string Status);

/// <summary>Whether this copy can do its work.</summary>
/// <param name="Status"><c>ready</c> or <c>not ready</c>.</param>
/// <param name="Checks">Part by part.</param>
public sealed record ReadyResponse(string Status, ReadyChecks Checks);

/// <summary>Each part is <c>ok</c>, <c>failing</c>, or <c>not used</c> in this copy.</summary>
/// <param name="Database">The database answers.</param>
/// <param name="Migrations">The database has the migrations of this program, and no others.</param>
/// <param name="Scheduler">Scheduled work is being done.</param>
public sealed record ReadyChecks(string Database, string Migrations, string Scheduler);
