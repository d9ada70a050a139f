using System.Collections.Concurrent;
using System.Text.Json;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.Http.Metadata;

namespace Lanyard.Web.Api.Kernel;

/// <summary>A misspelt parameter would be passed over in silence, and the caller would take the whole list for the part that was asked for.</summary>
public sealed class KnownParameters(RequestDelegate next)
{
    private readonly ConcurrentDictionary<Endpoint, string[]> _known = new();

    public Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Request.Query.Count == 0 || http.GetEndpoint() is not { } endpoint)
            return next(http);
        var known = _known.GetOrAdd(endpoint, Names);
        var refusals = http
            .Request.Query.Keys.Where(k => !known.Contains(k, StringComparer.OrdinalIgnoreCase))
            .Select(k => new Refusal($"There is no parameter `{k}` here.{DidYouMean.Say(k, known)}", k))
            .ToList();
        return refusals.Count == 0 ? next(http) : ProblemAnswer.WriteAsync(http, Problem.Unreadable(refusals));
    }

    private static string[] Names(Endpoint endpoint) =>
        [
            .. endpoint
                .Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
                .Where(InQuery)
                .Select(p => Attribute<IFromQueryMetadata>(p)?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(p.Name))
                .Except((endpoint as RouteEndpoint)?.RoutePattern.Parameters.Select(p => p.Name) ?? [], StringComparer.OrdinalIgnoreCase),
        ];

    private static bool InQuery(IParameterBindingMetadata parameter) =>
        Attribute<IFromQueryMetadata>(parameter) is not null
        || (
            (parameter.HasTryParse || parameter.ParameterInfo.ParameterType == typeof(string))
            && Attribute<IFromHeaderMetadata>(parameter) is null
            && Attribute<IFromBodyMetadata>(parameter) is null
        );

    private static TMetadata? Attribute<TMetadata>(IParameterBindingMetadata parameter)
        where TMetadata : class => parameter.ParameterInfo.GetCustomAttributes(true).OfType<TMetadata>().FirstOrDefault();
}
