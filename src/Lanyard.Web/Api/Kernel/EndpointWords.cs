using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Api.Kernel;

/// <summary>What an endpoint says about itself beside its path.</summary>
public static class EndpointWords
{
    /// <summary>The door: only people who hold this permission come in.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, Permission permission, Reach reach = Reach.Here)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new NeedsAttribute(permission, reach));

    /// <summary>The name that programs generated from the document call it by, one line for the list, and more where more must be said.</summary>
    public static TBuilder Says<TBuilder>(this TBuilder endpoint, string name, string summary, string? description = null)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.WithName(name).WithSummary(summary);
        return description is null ? endpoint : endpoint.WithDescription(description);
    }

    /// <summary>The change must name the version that it starts from, in an If-Match header.</summary>
    public static TBuilder TakesIfMatch<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new IfMatchTaken());
}

/// <summary>Marks an endpoint that reads If-Match, for the document.</summary>
public sealed record IfMatchTaken;
