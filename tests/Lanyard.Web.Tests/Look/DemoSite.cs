using Lanyard.Web.Doors;
using Lanyard.Web.House;
using Lanyard.Web.Tests.Look;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(DemoSite))]

namespace Lanyard.Web.Tests.Look;

/// <summary>
/// The web application as a demo, with three doors of the test's own: one behind which something breaks, one that has had enough, and one
/// that answers programs.
/// </summary>
public sealed class DemoSite : IAsyncLifetime
{
    private Lanyard.Testing.TestServer _server = null!;

    public WebApplication App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await Lanyard.Testing.TestServer.StartAsync("look");
        App = HouseBuilder.Build(
            new()
            {
                Port = 0,
                DataFolder = Path.GetTempPath(),
                Demo = true,
            },
            _server.Database,
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
            }
        );
        var open = new OpenToAllAttribute("a test's own");
        App.MapMethods("/broken", ["GET", "POST"], IResult () => throw new InvalidOperationException("the secret of the stack"))
            .WithMetadata(open);
        App.MapGet("/enough", () => Results.StatusCode(StatusCodes.Status429TooManyRequests)).WithMetadata(open);
        App.MapGet("/api/broken", () => Results.StatusCode(StatusCodes.Status404NotFound)).WithMetadata(open);
        await App.StartAsync();
    }

    public HttpClient Browser() => new(new CookieHandler(App.GetTestServer().CreateHandler())) { BaseAddress = new("http://localhost") };

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await _server.DisposeAsync();
    }
}
