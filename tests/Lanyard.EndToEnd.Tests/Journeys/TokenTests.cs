using System.Net;
using System.Net.Http.Headers;

namespace Lanyard.EndToEnd.Tests.Journeys;

/// <summary>A script asks the command line for a token and uses the API as somebody of the cast.</summary>
public sealed class TokenTests(Stage stage)
{
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
