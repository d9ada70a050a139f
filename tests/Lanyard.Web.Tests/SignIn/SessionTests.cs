using System.Net;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.SignIn;

public sealed class SessionTests(WebFixture web)
{
    [Fact]
    public async Task SignOut_ThenTheOldCookieAgain_IsSignedOut()
    {
        var trust = await web.House.FoundTrustAsync();
        var person = await web.House.AddPersonAsync(trust, Role.Staff, null);
        using var client = web.SignedIn(trust, person);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        using var signedOut = await client.FillInAsync("/sign-out");
        Assert.Equal("/sign-in", signedOut.Headers.Location?.OriginalString);
        // The client still sends the cookie that it was made with: whoever copied it has nothing.
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task AnyPage_AfterTheSecurityStampChanged_IsSignedOutAtOnce()
    {
        var trust = await web.House.FoundTrustAsync();
        var person = await web.House.AddPersonAsync(trust, Role.Staff, null);
        await InDb(trust, db => db.Add(Login(trust, person)));
        using var client = web.SignedIn(trust, person);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        await InDb(trust, db => db.Logins.Single(l => l.Person == person).SecurityStamp = "another");
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).StatusCode);
    }

    private static Login Login(Id<Trust> trust, Id<Person> person) =>
        new()
        {
            Trust = trust,
            Person = person,
            SecurityStamp = "one",
            CreatedAt = DateTimeOffset.UnixEpoch,
        };

    private Task<int> InDb(Id<Trust> trust, Action<LanyardDb> change) =>
        web.House.InScopeAsync(
            trust,
            services =>
            {
                var db = services.GetRequiredService<LanyardDb>();
                change(db);
                return db.SaveChangesAsync();
            }
        );
}
