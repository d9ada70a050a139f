using Lanyard.Web.Api.OpenApi;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lanyard.Web.Pages.Help;

/// <summary>The API described for people, drawn from the same document as programs read.</summary>
[OpenToAll("describes the API; says nothing about anybody")]
public sealed class ApiModel([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents) : PageModel
{
    public IReadOnlyList<RoomOfApi> Rooms { get; private set; } = [];

    public string Origin => $"{Request.Scheme}://{Request.Host}";

    /// <summary>The document marks words of code with backticks, as programs that draw it expect; every second piece is one.</summary>
    public static IReadOnlyList<(string Words, bool Code)> Pieces(string? text) =>
        [.. (text ?? "").Split('`').Select((words, i) => (words, i % 2 == 1)).Where(p => p.words.Length > 0)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var document = await documents.GetOpenApiDocumentAsync(ct);
        Rooms =
        [
            .. document
                .Paths.SelectMany(path => (path.Value.Operations ?? []).Select(o => Describe(path.Key, o.Key, o.Value)))
                .GroupBy(o => o.Room, StringComparer.Ordinal)
                .Select(room => new RoomOfApi(
                    room.Key,
                    [.. room.OrderBy(o => o.Path, StringComparer.Ordinal).ThenBy(o => o.Method, StringComparer.Ordinal)]
                )),
        ];
    }

    private static OperationOfApi Describe(string path, HttpMethod method, OpenApiOperation operation)
    {
        var inputs = (operation.Parameters ?? []).Select(p => new InputOfApi(
            p.Name ?? "",
            p.In switch
            {
                ParameterLocation.Path => "in the address",
                ParameterLocation.Header => "as a header",
                _ => "in the query",
            },
            p.Required,
            p.Description
        ));
        var body = operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema;
        var fields = body?.Properties?.Select(f => new InputOfApi(f.Key, "in the body", false, f.Value.Description)) ?? [];
        return new()
        {
            Id = operation.OperationId ?? path,
            Room = operation.Tags?.FirstOrDefault()?.Name ?? "",
            Method = method.Method,
            Path = path,
            Summary = operation.Summary ?? "",
            Description = operation.Description,
            Inputs = [.. inputs, .. fields],
        };
    }
}

public sealed record RoomOfApi(string Name, IReadOnlyList<OperationOfApi> Operations)
{
    public string Id => $"room-{Name.Replace(' ', '-')}";
}

public sealed record OperationOfApi
{
    public required string Id { get; init; }
    public required string Room { get; init; }
    public required string Method { get; init; }
    public required string Path { get; init; }
    public required string Summary { get; init; }
    public required string? Description { get; init; }
    public required IReadOnlyList<InputOfApi> Inputs { get; init; }
}

public sealed record InputOfApi(string Name, string Place, bool Required, string? Description);
