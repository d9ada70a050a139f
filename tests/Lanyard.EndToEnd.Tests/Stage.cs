using System.Globalization;
using Lanyard.EndToEnd.Tests;
using Lanyard.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace Lanyard.EndToEnd.Tests;

/// <summary>The browser, the database server and the demo: one of each for all journeys of this project.</summary>
public sealed class Stage : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private int _databases;
    private TestServer _server = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The demo, on which journeys may do what they like, each as people of its own.</summary>
    public LanyardProgram Demo { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync("browser");
        Demo = await StartAsync("--demo");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Environment.GetEnvironmentVariable("LANYARD_CHROMIUM") ?? "/usr/bin/chromium", Args = Flags }
        );
    }

    /// <summary>One more program, on an empty database of its own. The caller stops it.</summary>
    public async Task<LanyardProgram> StartAsync(params IEnumerable<string> arguments)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $"p{Interlocked.Increment(ref _databases)}");
        return await LanyardProgram.StartAsync(await _server.CreateDatabaseAsync(suffix), arguments);
    }

    /// <summary>A browser that nobody has used, in the hands of somebody who goes this way.</summary>
    public async Task<Walker> WalkAsync(Way way, Uri address)
    {
        var phone = way == Way.PhoneWithoutScripts;
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                ViewportSize = phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 },
                JavaScriptEnabled = !phone,
                ReducedMotion = ReducedMotion.Reduce,
                Locale = "en-GB",
            }
        );
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync(), way);
    }

    /// <summary>A window on the demo, as wide as a desk's or a phone's screen. Closing its context is the caller's.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Demo.Address.ToString(),
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
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Demo.DisposeAsync();
        await _server.DisposeAsync();
    }
}
