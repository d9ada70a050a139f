using System.Net;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Doors;

/// <summary>Walks every endpoint as every role: at their own school, at another, at one of another trust, and signed out.</summary>
public sealed class EveryDoorTests(WebFixture web)
{
    [Fact]
    public async Task EveryEndpoint_SaysWhoMayComeIn()
    {
        // The framework's own fallback for files that a running build does not list yet: it is left shut, and is not there once published.
        var silent = (await DoorsAsync()).Where(d => d.Door is null && d.Path is not "{**path:file}").Select(d => d.Path);
        Assert.Empty(silent);
    }

    [Fact]
    public async Task EveryDoor_SignedOut_AsksToSignIn()
    {
        using var client = web.SignedOut();
        foreach (var door in (await DoorsAsync()).Where(d => d.Door is NeedsAttribute))
        {
            using var response = await KnockAsync(client, door, "any-school");
            Assert.True(
                response.StatusCode == HttpStatusCode.Unauthorized
                    || (
                        response.StatusCode == HttpStatusCode.Redirect
                        && response.Headers.Location!.OriginalString.Contains("/sign-in", StringComparison.Ordinal)
                    ),
                $"{door.Method} {door.Path} answered {response.StatusCode} to somebody signed out"
            );
        }
    }

    [Fact]
    public async Task EveryDoor_EveryRole_OpensOnlyWhereTheTableSaysSo()
    {
        var trust = await web.House.FoundTrustAsync();
        var own = await web.House.AddSchoolAsync(trust, "Own School");
        var other = await web.House.AddSchoolAsync(trust, "Other School");
        var elsewhere = await web.House.FoundTrustAsync("Elsewhere Trust");
        await web.House.AddSchoolAsync(elsewhere, "School Elsewhere");
        var doors = (await DoorsAsync()).Where(d => d.Door is NeedsAttribute).ToList();
        Assert.NotEmpty(doors);
        foreach (var sheet in Roles.Table.Values)
        {
            foreach (var seat in new[] { Seat.School, Seat.Trust }.Where(s => sheet.Seat.HasFlag(s)))
            {
                Id<School>? school = seat == Seat.School ? own : null;
                var person = await web.House.AddPersonAsync(trust, sheet.Role, school);
                using var client = web.SignedIn(trust, person);
                var access = new Access([new(sheet.Role, school)]);
                foreach (var door in doors)
                {
                    await ExpectAsync(client, door, sheet.Role, "own-school", Allowed(access, door, own));
                    if (!door.NamesSchool)
                        continue;
                    await ExpectAsync(client, door, sheet.Role, "other-school", Allowed(access, door, other));
                    using var unknown = await KnockAsync(client, door, "school-elsewhere");
                    Assert.True(
                        unknown.StatusCode == HttpStatusCode.NotFound,
                        $"{door.Path} as {sheet.Role}: another trust's school shows"
                    );
                }
            }
        }
    }

    private static bool Allowed(Access access, Knocked door, Id<School> school) =>
        DoorKeeper.Allows(access, (NeedsAttribute)door.Door!, door.NamesSchool ? new(school, "", "") : null);

    private static async Task ExpectAsync(HttpClient client, Knocked door, Role role, string school, bool allowed)
    {
        using var response = await KnockAsync(client, door, school);
        var forbidden = response.StatusCode == HttpStatusCode.Forbidden;
        Assert.True(forbidden != allowed, $"{door.Method} {door.Path} as {role} at {school} answered {response.StatusCode}");
        Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.True(response.StatusCode != HttpStatusCode.InternalServerError, $"{door.Method} {door.Path} as {role} at {school} broke");
    }

    private static async Task<HttpResponseMessage> KnockAsync(HttpClient client, Knocked door, string school)
    {
        using var request = new HttpRequestMessage(new(door.Method), door.At(school));
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task<List<Knocked>> DoorsAsync()
    {
        var loader = web.App.Services.GetRequiredService<PageLoader>();
        var doors = new List<Knocked>();
        foreach (var endpoint in web.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // A page's own attributes are on the endpoint of the page once it is compiled.
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            IEnumerable<object> metadata = page is null
                ? endpoint.Metadata
                : (await loader.LoadAsync(page, endpoint.Metadata)).EndpointMetadata!;
            var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? (page is null ? ["GET"] : ["GET", "POST"]);
            doors.AddRange(
                methods
                    .Where(m => m is not "HEAD")
                    .Select(m => new Knocked(m, endpoint.RoutePattern, metadata.OfType<IDoor>().LastOrDefault()))
            );
        }
        return doors;
    }
}
