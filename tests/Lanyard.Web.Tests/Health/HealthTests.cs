using System.Net;
using Lanyard.Web.Tests.Api;
using Npgsql;

namespace Lanyard.Web.Tests.Health;

public sealed class HealthTests(WebFixture web)
{
    [Fact]
    public async Task LiveAndReady_WhenAllIsWell_SaySoToAnybody()
    {
        using var watcher = new ApiClient(web.SignedOut());
        Assert.Equal("""{"status":"live"}""", (await watcher.GetAsync("/health/live")).Is(HttpStatusCode.OK).Body);
        var ready = (await watcher.GetAsync("/health/ready")).Is(HttpStatusCode.OK);
        Assert.Equal("ready", ready.Text("status"));
        Assert.Equal("ok", ready.Json.GetProperty("checks").GetProperty("database").GetString());
        Assert.Equal("ok", ready.Json.GetProperty("checks").GetProperty("migrations").GetString());
        Assert.Equal("ok", ready.Json.GetProperty("checks").GetProperty("scheduler").GetString());
    }

    [Fact]
    public async Task Ready_WithADatabaseFromAnotherVersion_Is503AndNamesThePart()
    {
        await using var server = await Lanyard.Testing.TestServer.StartAsync("unready");
        await using (var owner = NpgsqlDataSource.Create(server.Owner))
        await using (var forget = owner.CreateCommand("insert into migration values ('9999_later.sql', '', now())"))
            await forget.ExecuteNonQueryAsync();
        await using var copy = await web.StartCopyAsync(_ => { }, server.Database);
        using var watcher = new ApiClient(web.SignedOut(copy));
        var ready = (await watcher.GetAsync("/health/ready")).Is(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("not ready", ready.Text("status"));
        Assert.Equal("ok", ready.Json.GetProperty("checks").GetProperty("database").GetString());
        Assert.Equal("failing", ready.Json.GetProperty("checks").GetProperty("migrations").GetString());
    }

    [Fact]
    public async Task Ready_WithoutADatabase_Is503AndLiveGoesOn()
    {
        await using var server = await Lanyard.Testing.TestServer.StartAsync("gone");
        await using var copy = await web.StartCopyAsync(_ => { }, server.Database);
        await server.Database.DisposeAsync();
        using var watcher = new ApiClient(web.SignedOut(copy));
        var ready = (await watcher.GetAsync("/health/ready")).Is(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("failing", ready.Json.GetProperty("checks").GetProperty("database").GetString());
        (await watcher.GetAsync("/health/live")).Is(HttpStatusCode.OK);
    }
}
