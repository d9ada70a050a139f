using System.Net;
using System.Threading.RateLimiting;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Http;

namespace Lanyard.Web.Tests.SignIn;

public sealed class LimitTests(WebFixture web)
{
    [Fact]
    public async Task TooManyTriesForOneAddress_ReadAPageInPlainWords_AndWhenToComeBack_WhoeverHasIt()
    {
        using var browser = web.SignedOut();
        var address = $"{Guid.CreateVersion7():N}@nobody.example";
        var page = await browser.ReadAsync("/forgotten-password");
        for (var i = 0; i < Limits.ForOneAddress; i++)
        {
            using var fine = await browser.SendFormAsync(page, ("Email", i % 2 == 0 ? address : address.ToUpperInvariant()));
            Assert.Equal(HttpStatusCode.OK, fine.StatusCode);
        }
        using var refused = await browser.SendFormAsync(page, ("Email", address));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.NotEmpty((await refused.ReadAsync()).QuerySelectorAll("h1"));
        using var other = await browser.SendFormAsync(page, ("Email", $"other-{address}"));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void CallersOfOnePlace_CountTogether(string first, string second, bool together) =>
        Assert.Equal(together, Partition(first, "POST").PartitionKey == Partition(second, "POST").PartitionKey);

    [Fact]
    public void FormsFromOnePlace_EndAtTheLimit_AndReadingDoesNot()
    {
        using var limiter = PartitionedRateLimiter.Create<HttpContext, string>(Limits.ByPlace);
        for (var i = 0; i < Limits.FromOnePlace; i++)
            Assert.True(limiter.AttemptAcquire(From("192.0.2.7", "POST")).IsAcquired);
        Assert.False(limiter.AttemptAcquire(From("192.0.2.7", "POST")).IsAcquired);
        Assert.True(limiter.AttemptAcquire(From("192.0.2.7", "GET")).IsAcquired);
        Assert.True(limiter.AttemptAcquire(From("192.0.2.8", "POST")).IsAcquired);
    }

    private static RateLimitPartition<string> Partition(string address, string method) => Limits.ByPlace(From(address, method));

    private static DefaultHttpContext From(string address, string method)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        http.Request.Method = method;
        return http;
    }
}
