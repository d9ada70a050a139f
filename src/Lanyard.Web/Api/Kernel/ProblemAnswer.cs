using System.Text.Json;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Lanyard.Web.Api.Kernel;

/// <summary>A problem as an endpoint's answer.</summary>
public sealed class ProblemAnswer(Problem problem) : IResult, IStatusCodeHttpResult, IValueHttpResult<Problem>
{
    public const string ContentType = "application/problem+json";

    public Problem Value => problem;
    public int? StatusCode => problem.Status;

    /// <summary>A use case said no.</summary>
    public static ProblemAnswer Refused<T>(Outcome<T> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(Problem.Of(outcome.Refusals));
    }

    /// <summary>One field of the request is refused.</summary>
    public static ProblemAnswer Refused(string sentence, string field) => new(Problem.Of([new Refusal(sentence, field)]));

    /// <summary>A parameter or header cannot be read.</summary>
    public static ProblemAnswer Unreadable<T>(Outcome<T> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(Problem.Unreadable(outcome.Refusals));
    }

    public static ProblemAnswer Unreadable(string sentence, string field) => new(Problem.Unreadable([new Refusal(sentence, field)]));

    public static ProblemAnswer NotFound() => new(Problem.Of(StatusCodes.Status404NotFound));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return WriteAsync(httpContext, problem);
    }

    public static Task WriteAsync(HttpContext http, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(problem);
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        http.Response.StatusCode = problem.Status;
        http.Response.ContentType = ContentType;
        return http.Response.WriteAsync(JsonSerializer.Serialize(problem, json), http.RequestAborted);
    }
}
