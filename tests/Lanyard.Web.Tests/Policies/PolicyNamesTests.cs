using Lanyard.Core.Policies;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Policies;

/// <summary>A page that lies where a policy’s own page would hides the policy, so no policy may bear its name.</summary>
public sealed class PolicyNamesTests(WebFixture web)
{
    [Fact]
    public void NoPolicy_CanBearTheNameOfAPage()
    {
        var pages = web
            .App.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.RawText!.Trim('/').Split('/'))
            .Where(p => p is ["s", "{school}", "policies", ..] or ["trust", "policies", ..])
            .Select(p => p is ["s", ..] ? p[3..] : p[2..])
            .Where(p => p.Length > 0 && !p[0].StartsWith('{'))
            .Select(p => p[0])
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(pages.Except(PolicyHeads.Taken));
        Assert.All(PolicyHeads.Taken, t => Assert.False(PolicyHeads.IsKey(t)));
    }
}
