using Lanyard.EndToEnd.Tests;
using Lanyard.Testing;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Site))]

namespace Lanyard.EndToEnd.Tests;

/// <summary>The demo on a port of its own, and a real browser in front of it.</summary>
public sealed class Site : IAsyncLifetime
{
    private TestServer _server = null!;
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync("browser");
        _app = HouseBuilder.Build(
            new()
            {
                Port = 0,
                DataFolder = Path.GetTempPath(),
                Demo = true,
            },
            _server.Database,
            builder => builder.Logging.ClearProviders()
        );
        await _app.StartAsync();
        Address = _app.Urls.First();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("LANYARD_CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A window as wide as a desk's or a phone's screen.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var context = await Browser.NewContextAsync(
            new()
            {
                BaseURL = Address,
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        await _server.DisposeAsync();
    }
}
