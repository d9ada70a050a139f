using System.Diagnostics;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lanyard.Web.Api.Kernel;

/// <summary>Sees to it that everything under /api that goes wrong, wherever it does, ends as problem+json.</summary>
public sealed partial class ApiProblems(RequestDelegate next, IOptions<JsonOptions> json, ILogger<ApiProblems> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            var problem = Explain(http, e);
            http.Response.Clear();
            await ProblemAnswer.WriteAsync(http, problem);
            return;
        }
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
            await ProblemAnswer.WriteAsync(http, Problem.Of(http.Response.StatusCode));
    }

    private Problem Explain(HttpContext http, Exception e)
    {
        switch (e)
        {
            case BadHttpRequestException bad:
                var body = http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
                return UnreadableRequest.Explain(bad, body, json.Value.SerializerOptions);
            case DbUpdateConcurrencyException:
                return Problem.Of(StatusCodes.Status412PreconditionFailed);
            case DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } }:
                return Problem.Of(StatusCodes.Status409Conflict);
            default:
                var reference = Reference(http);
                Failed(e, reference, http.GetEndpoint()?.DisplayName);
                return Problem.Of(StatusCodes.Status500InternalServerError, reference: reference);
        }
    }

    /// <summary>The trace's id where there is a trace: then log, trace and answer name the same thing.</summary>
    private static string Reference(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    [LoggerMessage(1, LogLevel.Error, "{Reference}: {Door} failed")]
    private partial void Failed(Exception e, string reference, string? door);
}
