using Lanyard.Core.Demo;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lanyard.Web.Tests.Demo;

/// <summary>The application as <c>serve --demo</c> puts it together, with its story told, in a database of its own.</summary>
public sealed class DemoHouse : IAsyncLifetime
{
    private Lanyard.Testing.TestServer _server = null!;

    public WebApplication App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await Lanyard.Testing.TestServer.StartAsync("webdemo");
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
        await App.Services.GetRequiredService<PrepareDemo>().DoAsync(CancellationToken.None);
        await App.StartAsync();
    }

    public HttpClient Visitor() => new(new CookieHandler(App.GetTestServer().CreateHandler())) { BaseAddress = new("http://localhost") };

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await _server.DisposeAsync();
    }
}
