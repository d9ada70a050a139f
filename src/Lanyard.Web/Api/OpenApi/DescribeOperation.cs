using System.Globalization;
using System.Text.Json.Nodes;
using Lanyard.Domain.People;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lanyard.Web.Api.OpenApi;

/// <summary>
/// Adds to each operation what follows from how it is built, so that no endpoint has to repeat it: the permission that it needs, the headers
/// that it takes, and every problem that it can answer with.
/// </summary>
internal sealed class DescribeOperation : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var writes = context.Description.HttpMethod is not ("GET" or "HEAD") && !metadata.OfType<HarmlessRepeat>().Any();
        var takesVersion = metadata.OfType<IfMatchTaken>().Any();
        operation.Responses ??= [];
        operation.Parameters ??= [];
        foreach (var id in operation.Parameters.OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Path))
            id.Description ??= id.Name == "school" ? "The school's id or its slug." : $"The id of the {id.Name}.";
        DescribeDoor(operation, metadata.OfType<IDoor>().LastOrDefault());
        if (takesVersion)
            operation.Parameters.Add(
                Header("If-Match", "The ETag that came with the details you read, or * to change whatever stands there now.", true)
            );
        if (writes && !metadata.OfType<AnswerShownOnce>().Any())
            operation.Parameters.Add(
                Header(
                    "Idempotency-Key",
                    "A key of your choosing for this one change. Sent again within a day, the same answer comes back.",
                    false
                )
            );
        var open = metadata.OfType<OpenToAllAttribute>().Any();
        foreach (var status in Problems(operation, writes, takesVersion, open))
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Answer(status, context.Document);
        return Task.CompletedTask;
    }

    private static void DescribeDoor(OpenApiOperation operation, IDoor? door)
    {
        if (door is OpenToAllAttribute)
            operation.Security = [];
        if (door is not NeedsAttribute needs || needs.Permission == Permission.UseLanyard)
            return;
        var where = needs.Reach == Reach.Trust ? " for the whole trust" : "";
        var sentence = $"Needs the permission `{Camel(needs.Permission.ToString())}`{where}.";
        operation.Description = operation.Description is null ? sentence : $"{operation.Description}\n\n{sentence}";
    }

    private static IEnumerable<int> Problems(OpenApiOperation operation, bool writes, bool takesVersion, bool open)
    {
        if (operation.Parameters is { Count: > 0 } || operation.RequestBody is not null)
            yield return 400;
        if (open)
            yield break;
        yield return 401;
        yield return 403;
        if (operation.Parameters?.Any(p => p.In == ParameterLocation.Path) == true)
            yield return 404;
        if (writes)
            yield return 409;
        if (takesVersion)
        {
            yield return 412;
            yield return 428;
        }
        if (operation.RequestBody is not null)
        {
            yield return 413;
            yield return 415;
        }
        if (writes)
            yield return 422;
        yield return 429;
        yield return 500;
    }

    private static OpenApiParameter Header(string name, string description, bool required) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static OpenApiResponse Answer(int status, OpenApiDocument? document) =>
        new()
        {
            Description = ProblemKind.Of(status).Title,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [ProblemAnswer.ContentType] = new OpenApiMediaType
                {
                    Schema = new OpenApiSchemaReference(nameof(Problem), document),
                    Example = Example(status),
                },
            },
        };

    private static JsonObject Example(int status)
    {
        var problem = status == 422 ? Problem.Of([new("Enter the name of the school.", "name")]) : Problem.Of(status);
        var example = new JsonObject
        {
            ["type"] = problem.Type,
            ["title"] = problem.Title,
            ["status"] = problem.Status,
            ["detail"] = problem.Detail,
        };
        if (problem.Errors is { } errors)
            example["errors"] = new JsonArray([.. errors.Select(e => new JsonObject { ["field"] = e.Field, ["message"] = e.Message })]);
        return example;
    }

    private static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
