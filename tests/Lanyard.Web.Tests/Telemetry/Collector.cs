using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lanyard.Web.Tests.Telemetry;

/// <summary>The smallest OpenTelemetry collector: takes what is posted over HTTP and keeps it. Text inside protobuf is plain UTF-8.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Text)> _received = new();

    private Collector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new Collector(app);
        app.Run(collector.KeepAsync);
        await app.StartAsync();
        return collector;
    }

    /// <summary>Everything that came in for traces or metrics, run together.</summary>
    public string Received(string what) =>
        string.Concat(_received.Where(r => r.Path.EndsWith($"/v1/{what}", StringComparison.Ordinal)).Select(r => r.Text));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        _received.Enqueue((http.Request.Path.Value!, await reader.ReadToEndAsync()));
        http.Response.ContentType = "application/x-protobuf";
    }
}
