using System.Text;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Lanyard.Web.House;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lanyard.Bench;

/// <summary>
/// Whole pages for somebody signed in, with 20,000 people on the list, beside two ceilings of the same run: a static page on a bare Kestrel,
/// and the bare query of the same fifty rows without any web at all.
/// </summary>
internal static class PagesBench
{
    private const string Table = "Pages, 16 connections, 20,000 people";
    private const int Workers = 16;
    private const int StaticPort = 18_087;
    private const int Port = 18_088;

    public static async Task RunAsync(Figures figures, TestServer server, TimeSpan time)
    {
        await using var house = new TestHouse(
            server.Database,
            s => s.Replace(ServiceDescriptor.Singleton(new SecurityClock(TimeProvider.System)))
        );
        var trust = await house.FoundTrustAsync("Bench Trust");
        var school = await house.AddSchoolAsync(trust, "Bench School");
        var head = await house.AddPersonAsync(trust, Role.Headteacher, school);
        await FillAsync(server, trust, school);

        await using var plain = StaticPage();
        await plain.StartAsync();
        var page = figures.Add(
            await Measure.RunAsync(Table, "static 10 KB page on a bare Kestrel", Workers, time, _ => GetAsync(StaticPort, "/", null))
        );
        var query = figures.Add(
            await Measure.RunAsync(Table, "bare query of the same 50 rows", Workers, time, _ => QueryAsync(server, trust))
        );

        await using var lanyard = HouseBuilder.Build(
            new() { Port = Port, DataFolder = Path.GetTempPath() },
            server.Database,
            b => b.Logging.ClearProviders()
        );
        await lanyard.StartAsync();
        var cookie = await CookieAsync(lanyard, house, trust, head);
        foreach (var (what, path) in new[] { ("home page", "/"), ("people list, 50 of 20,000", "/s/bench-school/people") })
        {
            figures.Add(await Measure.RunAsync(Table, what, Workers, time, _ => GetAsync(Port, path, cookie), query));
            figures.Add(await Measure.RunAsync(Table, $"{what} (again)", Workers, time, _ => GetAsync(Port, path, cookie), page));
        }
    }

    internal static async Task<Func<Task>> GetAsync(int port, string path, string? cookie)
    {
        var browser = await Browser.OpenAsync(port, path, cookie);
        return () => browser.GetAsync();
    }

    private static async Task<Func<Task>> QueryAsync(TestServer server, Id<Trust> trust)
    {
        var connection = await server.Database.App.OpenConnectionAsync();
        await using (var set = new NpgsqlCommand("select set_config('lanyard.trust', $1, false)", connection))
        {
            set.Parameters.Add(new() { Value = trust.ToString() });
            await set.ExecuteNonQueryAsync();
        }
        var command = new NpgsqlCommand(
            "select person_id, full_name, email from person where trust_id = $1 and (name_key, person_id) > ($2, $3) order by name_key, person_id limit 50",
            connection
        )
        {
            Parameters =
            {
                new() { Value = trust.Value },
                new() { Value = "bench person 01" },
                new() { Value = Guid.Empty },
            },
        };
        await command.PrepareAsync();
        return async () =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                _ = (reader.GetGuid(0), reader.GetString(1), reader.GetString(2));
        };
    }

    private static async Task FillAsync(TestServer server, Id<Trust> trust, Id<School> school)
    {
        await using var owner = NpgsqlDataSource.Create(server.Owner);
        await using var fill = owner.CreateCommand(
            """
            with made as (
                insert into person (trust_id, person_id, full_name, name_key, email, created_at)
                select $1, gen_random_uuid(), 'Bench Person ' || to_char(n, 'FM00000'), 'bench person ' || to_char(n, 'FM00000'), 'bench' || n || '@bench.example', now()
                from generate_series(1, 20000) n returning person_id)
            insert into appointment (trust_id, appointment_id, person_id, role, school_id, "from") select $1, gen_random_uuid(), person_id, 'Staff', $2, date '2025-09-01' from made
            """
        );
        fill.Parameters.Add(new() { Value = trust.Value });
        fill.Parameters.Add(new() { Value = school.Value });
        await fill.ExecuteNonQueryAsync();
        await using var analyze = owner.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
    }

    private static WebApplication StaticPage()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{StaticPort}");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var page = Encoding.ASCII.GetBytes(new string('x', 10 * 1024));
        app.MapGet(
            "/",
            async (HttpContext http) =>
            {
                http.Response.ContentLength = page.Length;
                http.Response.ContentType = "text/html";
                await http.Response.Body.WriteAsync(page);
            }
        );
        return app;
    }

    // The cookie that the application itself would have set, for a session that it knows.
    internal static async Task<string> CookieAsync(WebApplication app, TestHouse house, Id<Trust> trust, Id<Person> person)
    {
        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        var options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var session = await house.InScopeAsync(
            trust,
            s => s.GetRequiredService<StartSession>().DoAsync(trust, person, null, CancellationToken.None)
        );
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(
            SignInService.Principal(session),
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddDays(1) },
            scheme
        );
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }
}
