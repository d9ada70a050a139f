using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Lanyard.Core.Demo;
using Lanyard.Domain.People;

namespace Lanyard.EndToEnd.Tests.Journeys;

/// <summary>A script asks the command line for a token and uses the API as somebody of the cast.</summary>
public sealed class TokenTests(Stage stage)
{
    private static readonly string Officer = DemoCast.People.First(p => p.Roles.Any(r => r.Role == Role.TrustOfficer)).Email!;

    [Fact]
    public async Task Script_WithTheTokenOfSomebodyInTheDemo_IsThatPersonToTheApi()
    {
        var (status, token) = await stage.Demo.RunAsync("token", "--demo", "Headteacher@Bramblecote.example");
        Assert.Equal(0, status);
        using var client = new HttpClient { BaseAddress = stage.Demo.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Trim());
        var me = await client.GetStringAsync(new Uri("/api/v1/me", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Dafydd ap Rhys", me, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_ThatAsksForAnAddressNobodyHas_IsToldWhoIsThere()
    {
        var (status, said) = await stage.Demo.RunAsync("token", "--demo", "headteacher@nowhere.example");
        Assert.Equal(1, status);
        Assert.Contains("Try headteacher@st-wilgyths.example", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operator_MakesATokenThatReads_ForSomebodyOnTheList()
    {
        var (status, token) = await stage.Demo.RunAsync([
            "token",
            "--person",
            Officer.ToUpperInvariant(),
            "--name",
            "Nightly export",
            "--days",
            "30",
        ]);
        Assert.Equal(0, status);
        using var client = new HttpClient { BaseAddress = stage.Demo.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Trim());
        var ct = TestContext.Current.CancellationToken;
        var ledger = await client.GetStringAsync(new Uri("/api/v1/ledger?kind=TokenCreated&limit=1", UriKind.Relative), ct);
        Assert.Contains("\"operator\"", ledger, StringComparison.Ordinal);
        using var write = await client.PostAsync(
            new Uri("/api/v1/schools", UriKind.Relative),
            new StringContent("{}", Encoding.UTF8, "application/json"),
            ct
        );
        Assert.Equal(HttpStatusCode.Forbidden, write.StatusCode);
        var (again, said) = await stage.Demo.RunAsync(["token", "--person", Officer, "--name", "Nightly export"]);
        Assert.Equal((1, "You have a token of this name. Choose another name, or revoke that one first."), (again, said.Trim()));
        var (nobody, why) = await stage.Demo.RunAsync(["token", "--person", "nobody@nowhere.example", "--name", "x"]);
        Assert.Equal(1, nobody);
        Assert.StartsWith("Nobody on the list of people has the address", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DemoVerb_OnTheDemo_ListsTheCast_AndChangesNothing()
    {
        var (status, said) = await stage.Demo.RunAsync("demo");
        Assert.Equal(0, status);
        Assert.Contains("ليلى منصور", said, StringComparison.Ordinal);
        Assert.Contains("The demo is ready", said, StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = stage.Demo.Address };
        using var still = await client.GetAsync(new Uri("/demo", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }
}
