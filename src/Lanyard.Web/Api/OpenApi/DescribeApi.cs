using Lanyard.Web.Api.Kernel;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lanyard.Web.Api.OpenApi;

/// <summary>What holds for the API as a whole: its name, how to sign in, and the shape of every problem.</summary>
internal sealed class DescribeApi : IOpenApiDocumentTransformer
{
    public const string Bearer = "bearer";

    public async Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new()
        {
            Title = "Lanyard",
            Version = "1",
            Description = """
                Everything that a page of Lanyard can do, for programs. A token acts as the person who made it, with that person's roles of the day.

                Every "no" is application/problem+json: `detail` says what to do, `errors` says it field by field, `type` tells the kinds apart.
                Lists come in pages: send the `next` of one page as `after` to get the following one.
                A change that carries an `Idempotency-Key` header is made once, however often it is sent within a day.
                A change to something that others may change too carries its ETag in `If-Match`.
                """,
        };
        // The address depends on where Lanyard runs; paths are enough.
        document.Servers = [];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A personal access token: made on your own page, shown once, and never more than you may do yourself.",
            },
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
        document.AddComponent(nameof(Problem), await context.GetOrCreateSchemaAsync(typeof(Problem), null, cancellationToken));
    }
}
