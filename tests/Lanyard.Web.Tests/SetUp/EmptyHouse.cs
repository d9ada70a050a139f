using System.Globalization;
using Lanyard.Core.SetUp;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lanyard.Web.Tests.SetUp;

/// <summary>The application as <c>serve</c> starts it on a database in which nobody lives yet.</summary>
public sealed class EmptyHouse : IAsyncLifetime
{
    private static int s_opened;

    private Lanyard.Testing.TestServer _server = null!;

    public WebApplication App { get; private set; } = null!;

    public string Code => App.Services.GetRequiredService<SetUpCode>().Printed;

    public string Owner => _server.Owner;

    public static async Task<EmptyHouse> OpenAsync()
    {
        var house = new EmptyHouse();
        await house.InitializeAsync();
        return house;
    }

    public async ValueTask InitializeAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"setup{Interlocked.Increment(ref s_opened)}");
        _server = await Lanyard.Testing.TestServer.StartAsync(name);
        App = HouseBuilder.Build(
            new() { Port = 0, DataFolder = Path.GetTempPath() },
            _server.Database,
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
            }
        );
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
