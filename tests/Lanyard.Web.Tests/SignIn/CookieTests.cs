using Lanyard.Web.House;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lanyard.Web.Tests.SignIn;

public sealed class CookieTests
{
    [Theory]
    [InlineData("https://lanyard.school.example", "__Host-lanyard", CookieSecurePolicy.Always)]
    [InlineData("https://lanyard.school.example/", "__Host-lanyard", CookieSecurePolicy.Always)]
    [InlineData("http://localhost:8080", "lanyard", CookieSecurePolicy.SameAsRequest)]
    [InlineData(null, "lanyard", CookieSecurePolicy.SameAsRequest)]
    public void Cookies_ByHttps_AreBoundToTheHost_AndByHttpStillWork(string? address, string name, CookieSecurePolicy secure)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLanyardSignIn(
                new Settings
                {
                    Port = 0,
                    DataFolder = "",
                    PublicAddress = address,
                }
            )
            .BuildServiceProvider();
        var session = services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme)
            .Cookie;
        var forms = services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie;
        Assert.Equal(name, session.Name);
        Assert.All(
            [session, forms],
            cookie =>
            {
                Assert.True(cookie.HttpOnly);
                Assert.Equal(SameSiteMode.Lax, cookie.SameSite);
                Assert.Equal(secure, cookie.SecurePolicy);
                Assert.Equal("/", cookie.Path);
                Assert.Null(cookie.Domain);
            }
        );
    }
}
