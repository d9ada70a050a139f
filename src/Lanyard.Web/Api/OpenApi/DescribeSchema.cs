using System.Text.Json.Serialization.Metadata;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lanyard.Web.Api.OpenApi;

/// <summary>An id is a uuid, whatever it is the id of, and the values of an enum are strings.</summary>
internal sealed class DescribeSchema : IOpenApiSchemaTransformer
{
    /// <summary>The name under which a type is described once for all; null describes it where it stands.</summary>
    public static string? NameOf(JsonTypeInfo type) => IsId(type.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (IsId(type))
        {
            schema.Type = Nullable.GetUnderlyingType(type) is null ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = "uuid";
        }
        else if (type.IsEnum)
            schema.Type = JsonSchemaType.String;
        return Task.CompletedTask;
    }

    private static bool IsId(Type type)
    {
        var id = Nullable.GetUnderlyingType(type) ?? type;
        return id.IsGenericType && id.GetGenericTypeDefinition() == typeof(Id<>);
    }
}
