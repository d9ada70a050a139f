using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lanyard.Web.Api.OpenApi;

/// <summary>An id is a uuid, whatever it is the id of; the values of an enum are strings; facts of any shape are an object.</summary>
internal sealed class DescribeSchema : IOpenApiSchemaTransformer
{
    /// <summary>The name under which a type is described once for all; null describes it where it stands.</summary>
    public static string? NameOf(JsonTypeInfo type) =>
        IsId(type.Type) || type.Type == typeof(JsonElement) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

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
        else if (type == typeof(JsonElement))
            schema.Type = JsonSchemaType.Object;
        return Task.CompletedTask;
    }

    private static bool IsId(Type type)
    {
        var id = Nullable.GetUnderlyingType(type) ?? type;
        return id.IsGenericType && id.GetGenericTypeDefinition() == typeof(Id<>);
    }
}
