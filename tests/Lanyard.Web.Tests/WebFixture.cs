using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Lanyard.Web.House;
using Lanyard.Web.SignIn;
using Lanyard.Web.Tests;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

[assembly: AssemblyFixture(typeof(WebFixture))]

namespace Lanyard.Web.Tests;

/// <summary>
/// The whole web application in this process, on a real database, with its doors shut and antiforgery on. A client signs in by carrying
/// the cookie that the application itself would have set.
/// </summary>
public sealed class WebFixture : IAsyncLifetime
{
    private Lanyard.Testing.TestServer _server = null!;

    /// <summary>The way into the database for its owner.</summary>
    public string Owner => _server.Owner;

    public WebApplication App { get; private set; } = null!;
    public TestHouse House { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await Lanyard.Testing.TestServer.StartAsync("web");
        // Sessions run by the real clock in the application, so they are made by it here.
        House = new(_server.Database, s => s.Replace(ServiceDescriptor.Singleton(new SecurityClock(TimeProvider.System))));
        App = HouseBuilder.Build(
            new() { Port = 0, DataFolder = Path.GetTempPath() },
            _server.Database,
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(House.Clock));
            }
        );
        // A house that is empty shows nothing but its set-up page.
        await House.FoundTrustAsync();
        await App.StartAsync();
    }

    /// <summary>One more copy of the application on the same database (or another), put together as a test wants it. The test disposes of it.</summary>
    public async Task<WebApplication> StartCopyAsync(Action<WebApplicationBuilder> adjust, Database? database = null, bool demo = false)
    {
        var copy = HouseBuilder.Build(
            new()
            {
                Port = 0,
                DataFolder = Path.GetTempPath(),
                Demo = demo,
            },
            database ?? _server.Database,
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(House.Clock));
                adjust(builder);
            }
        );
        await copy.StartAsync();
        return copy;
    }

    /// <summary>A browser without a cookie.</summary>
    public HttpClient SignedOut(WebApplication? copy = null)
    {
        var handler = new CookieHandler((copy ?? App).GetTestServer().CreateHandler());
        return new HttpClient(handler) { BaseAddress = new("http://localhost") };
    }

    /// <summary>A browser in which this person is signed in.</summary>
    public HttpClient SignedIn(Id<Trust> trust, Id<Person> person, WebApplication? copy = null, TestHouse? house = null)
    {
        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        var options = (copy ?? App).Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var session = (house ?? House)
            .InScopeAsync(trust, s => s.GetRequiredService<StartSession>().DoAsync(trust, person, null, CancellationToken.None))
            .GetAwaiter()
            .GetResult();
        var ticket = new AuthenticationTicket(
            SignInService.Principal(session),
            new AuthenticationProperties
            {
                IssuedUtc = TimeProvider.System.GetUtcNow(),
                ExpiresUtc = TimeProvider.System.GetUtcNow().AddDays(1),
            },
            scheme
        );
        var client = SignedOut(copy);
        client.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        return client;
    }

    /// <summary>What the database's owner counts: rows of every trust.</summary>
    public async Task<long> CountAsync(string sql, object parameter)
    {
        await using var owner = NpgsqlDataSource.Create(Owner);
        await using var command = owner.CreateCommand(sql);
        command.Parameters.Add(new() { Value = parameter });
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Waits until the owner counts as many.</summary>
    public async Task UntilAsync(string sql, object parameter, long count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await CountAsync(sql, parameter) != count)
            await Task.Delay(20, patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await House.DisposeAsync();
        await _server.DisposeAsync();
    }
}
