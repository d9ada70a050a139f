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

    /// <summary>It changes nothing, so an idempotency key has nothing to keep.</summary>
    public static TBuilder HarmlessToRepeat<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new HarmlessRepeat());

    /// <summary>The answer holds a secret that is shown once, so it is not kept, and a request that asks to have it kept is refused.</summary>
    public static TBuilder ShownOnce<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AnswerShownOnce());
}

/// <summary>Marks an endpoint that changes nothing although its method could.</summary>
public sealed record HarmlessRepeat;

/// <summary>Marks an endpoint whose answer must not be kept.</summary>
public sealed record AnswerShownOnce;

/// <summary>Marks an endpoint that reads If-Match, for the document.</summary>
public sealed record IfMatchTaken;
