using Lanyard.Web.Doors;

namespace Lanyard.Web.Api.OpenApi;

/// <summary>The API described for programs, at /openapi/v1.json.</summary>
public static class ApiDocument
{
    public const string Name = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi(
            Name,
            document =>
            {
                document.ShouldInclude = endpoint => Described($"/{endpoint.RelativePath}");
                document.CreateSchemaReferenceId = DescribeSchema.NameOf;
                document.AddDocumentTransformer<DescribeApi>();
                document.AddOperationTransformer<DescribeOperation>();
                document.AddSchemaTransformer<DescribeSchema>();
            }
        );

    /// <summary>Is what lies at this address part of the API? Pages are not.</summary>
    public static bool Described(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith($"{ApiV1.Path}/", StringComparison.Ordinal) || path.StartsWith("/health/", StringComparison.Ordinal);
    }

    public static void MapApiDocument(this IEndpointRouteBuilder app) =>
        app.MapOpenApi("/openapi/{documentName}.json")
            .WithMetadata(new OpenToAllAttribute("describes the API; says nothing about anybody"));
}
