using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lanyard.Web.Api.OpenApi;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Api;

/// <summary>The document at /openapi/v1.json tells the whole truth about the API.</summary>
public sealed partial class OpenApiTests(WebFixture web)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task EveryEndpoint_OfTheApi_IsInTheDocumentWithItsWords()
    {
        var document = await DocumentAsync();
        var endpoints = web
            .App.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => ApiDocument.Described(e.RoutePattern.RawText!))
            .ToList();
        Assert.NotEmpty(endpoints);
        foreach (var endpoint in endpoints)
        {
            // Constraints such as {seq:long} are the router's business.
            var path = Constraint().Replace(endpoint.RoutePattern.RawText!.TrimEnd('/'), "{${name}}");
            foreach (var method in endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods)
            {
                var name = $"{method} {path}";
                Assert.True(document.GetProperty("paths").TryGetProperty(path, out var item), $"{name} is not in the document");
                Assert.True(item.TryGetProperty(method.ToLowerInvariant(), out var operation), $"{name} is not in the document");
                Described(operation, name);
                AnswersAreDescribed(operation, name, endpoint.Metadata.GetMetadata<IDoor>() is NeedsAttribute);
            }
        }
    }

    private static void Described(JsonElement operation, string name)
    {
        foreach (var word in new[] { "summary", "operationId" })
            Assert.True(operation.TryGetProperty(word, out var text) && text.GetString()!.Length > 4, $"{name} has no {word}");
        Assert.True(operation.GetProperty("tags").GetArrayLength() == 1, $"{name} has no tag");
        if (!operation.TryGetProperty("parameters", out var parameters))
            return;
        foreach (var parameter in parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() != "path"))
            Assert.True(parameter.TryGetProperty("description", out _), $"{name}: {parameter.GetProperty("name")} is not described");
    }

    private static void AnswersAreDescribed(JsonElement operation, string name, bool needsSignIn)
    {
        var answers = operation.GetProperty("responses").EnumerateObject().ToList();
        Assert.True(answers.Any(a => a.Name[0] == '2'), $"{name} has no answer for when all goes well");
        Assert.True(answers.Any(a => a.Name == "500") || !needsSignIn, $"{name} does not say what happens when it fails");
        if (needsSignIn)
            Assert.Superset(new HashSet<string> { "401", "403" }, answers.Select(a => a.Name).ToHashSet());
        foreach (var answer in answers.Where(a => a.Name[0] is '4' || a.Name == "500"))
            Assert.True(
                answer.Value.GetProperty("content").TryGetProperty("application/problem+json", out _),
                $"{name} does not answer {answer.Name} with a problem"
            );
        foreach (var answer in answers.Where(a => a.Name is "200" or "201"))
            Assert.True(
                answer.Value.TryGetProperty("content", out var content) && content.EnumerateObject().Any(),
                $"{name} does not say what {answer.Name} holds"
            );
    }

    [Fact]
    public async Task EveryReference_InTheDocument_LeadsSomewhere()
    {
        var document = await DocumentAsync();
        var references = Reference().Matches(document.GetRawText()).Select(m => m.Groups["name"].Value).Distinct().ToList();
        Assert.NotEmpty(references);
        foreach (var reference in references)
            Assert.True(
                document.GetProperty("components").GetProperty("schemas").TryGetProperty(reference, out _),
                $"{reference} is missing"
            );
    }

    [Fact]
    public async Task EverySchema_InTheDocument_SaysWhatItIs()
    {
        var document = await DocumentAsync();
        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            var said = schema.Value.TryGetProperty("type", out _) || schema.Value.TryGetProperty("enum", out _);
            Assert.True(said, $"{schema.Name} has no type: {JsonSerializer.Serialize(schema.Value, Indented)}");
            if (!schema.Value.TryGetProperty("properties", out var properties))
                continue;
            foreach (var property in properties.EnumerateObject())
                Assert.True(property.Value.EnumerateObject().Any(), $"{schema.Name}.{property.Name} says nothing");
        }
    }

    [Fact]
    public async Task Document_SaysHowToSignInAndTellsIdsFromText()
    {
        var document = await DocumentAsync();
        var scheme = document.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer");
        Assert.Equal("http", scheme.GetProperty("type").GetString());
        Assert.Equal("bearer", scheme.GetProperty("scheme").GetString());
        Assert.Contains("bearer", document.GetProperty("security")[0].EnumerateObject().Select(p => p.Name));
        var school = document.GetProperty("components").GetProperty("schemas").GetProperty("SchoolResponse").GetProperty("properties");
        Assert.Equal("uuid", school.GetProperty("id").GetProperty("format").GetString());
        Assert.Equal(
            "Stands for the school in addresses, here and on pages; it never changes.",
            school.GetProperty("slug").GetProperty("description").GetString()
        );
    }

    private async Task<JsonElement> DocumentAsync()
    {
        using var api = new ApiClient(web.SignedOut());
        return (await api.GetAsync("/openapi/v1.json")).Is(HttpStatusCode.OK).Json;
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex("\"#/components/schemas/(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
