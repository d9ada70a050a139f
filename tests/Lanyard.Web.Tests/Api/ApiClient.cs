using System.Net;
using System.Text;
using System.Text.Json;

namespace Lanyard.Web.Tests.Api;

/// <summary>A program that speaks JSON with the API.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<ApiAnswer> PostAsync(string path, string? json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, json, headers);

    public Task<ApiAnswer> PatchAsync(string path, string? json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Patch, path, json, headers);

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, string? json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new(
            response.StatusCode,
            body,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers.ETag?.Tag,
            response.Headers.Location?.OriginalString,
            response.Headers.Contains("Idempotency-Replayed"),
            response.Headers.RetryAfter?.ToString()
        );
    }

    public void Dispose() => http.Dispose();
}

/// <summary>What came back.</summary>
internal sealed record ApiAnswer(
    HttpStatusCode Status,
    string Body,
    string? ContentType,
    string? ETag,
    string? Location,
    bool Replayed = false,
    string? RetryAfter = null
)
{
    public JsonElement Json { get; } =
        ContentType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonDocument.Parse(Body).RootElement : default;

    public string? Text(string name) => Json.GetProperty(name).GetString();

    /// <summary>The answer, which must be a problem of this kind, told in the one shape; returns what it says about each field.</summary>
    public IReadOnlyList<(string? Field, string Message)> Problem(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{(int)Status} instead of {(int)status}: {Body}");
        Assert.Equal("application/problem+json", ContentType);
        Assert.Equal((int)status, Json.GetProperty("status").GetInt32());
        Assert.StartsWith("/api#", Text("type"), StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(Text("title")));
        Assert.Matches("[.?]$", Text("detail"));
        return Json.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? [.. errors.EnumerateArray().Select(e => (e.GetProperty("field").GetString(), e.GetProperty("message").GetString()!))]
            : [];
    }

    public ApiAnswer Is(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{(int)Status} instead of {(int)status}: {Body}");
        return this;
    }
}
