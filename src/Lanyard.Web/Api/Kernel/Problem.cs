using System.Text.Json.Serialization;
using Lanyard.Domain.Kernel;

namespace Lanyard.Web.Api.Kernel;

/// <summary>Every "no" of the API, as application/problem+json (RFC 9457).</summary>
public sealed record Problem
{
    /// <summary>Which kind of problem: an address on the page that describes the API.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in a few words, the same every time.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status code, repeated for those who only keep the body.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong this time and what to do about it.</summary>
    public required string Detail { get; init; }

    /// <summary>What is wrong field by field, where fields are at fault.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FieldError>? Errors { get; init; }

    /// <summary>Quote this to whoever runs Lanyard: it stands beside the failure in the log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    public static Problem Of(int status, string? detail = null, IReadOnlyList<FieldError>? errors = null, string? reference = null)
    {
        var kind = ProblemKind.Of(status);
        return new()
        {
            Type = $"/api#{kind.Anchor}",
            Title = kind.Title,
            Status = status,
            Detail = detail ?? kind.Detail,
            Errors = errors,
            Reference = reference,
        };
    }

    /// <summary>
    /// What was asked is well formed and is refused by a rule: 422. What cannot be read at all is 400. So a program knows whether to show the
    /// sentence to a person, who can change what they typed, or to its programmer.
    /// </summary>
    public static Problem Of(IReadOnlyList<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        var status = refusals[0].Kind switch
        {
            RefusalKind.Missing => StatusCodes.Status404NotFound,
            RefusalKind.Stale => StatusCodes.Status412PreconditionFailed,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
        var errors = status == StatusCodes.Status422UnprocessableEntity ? ByField(refusals) : null;
        return Of(status, string.Join(' ', refusals.Select(r => r.Sentence)), errors);
    }

    /// <summary>The request cannot be read: 400, with the parameter's name.</summary>
    public static Problem Unreadable(IReadOnlyList<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        return Of(StatusCodes.Status400BadRequest, string.Join(' ', refusals.Select(r => r.Sentence)), ByField(refusals));
    }

    private static List<FieldError> ByField(IReadOnlyList<Refusal> refusals) =>
        [.. refusals.Select(r => new FieldError(r.Field, r.Sentence))];
}

/// <param name="Field">The field's name as the request spells it, such as <c>days[2].from</c>; null when the whole request is at fault.</param>
/// <param name="Message">What to do about it.</param>
public sealed record FieldError(string? Field, string Message);
