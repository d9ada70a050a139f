using AngleSharp.Dom;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;

namespace Lanyard.Web.Tests.SignIn;

/// <summary>Somebody with a login and a browser, for the journeys of this folder.</summary>
internal sealed record Guest(WebFixture Web, Id<Trust> Trust, Id<Person> Person, string Address)
{
    public const string Password = "tangerine ladder whistle";

    public static async Task<Guest> ComeAsync(
        WebFixture web,
        Role role = Role.TrustOfficer,
        string trustName = "Heron Vale Learning Trust",
        string? address = null
    )
    {
        var trust = await web.House.FoundTrustAsync(trustName);
        address ??= $"{trust.Value:N}@school.example";
        Id<School>? school = Roles.Of(role).Seat.HasFlag(Seat.Trust) ? null : await web.House.AddSchoolAsync(trust);
        var person = await web.House.AddPersonAsync(trust, role, school, "Ada Fenwick", address);
        await web.House.GiveLoginAsync(trust, person, Password);
        return new(web, trust, person, address);
    }

    /// <summary>Types address and password; what comes next is the test's.</summary>
    public async Task<string?> SignInAsync(HttpClient browser, string password = Password)
    {
        using var entered = await browser.FillInAsync("/sign-in", ("Email", Address), ("Password", password));
        return entered.Headers.Location?.OriginalString;
    }

    /// <summary>Turns the second factor on through the pages.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpSecondFactorAsync(HttpClient browser)
    {
        var page = await browser.ReadAsync("/me/second-factor/set-up");
        var key = page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        using var on = await browser.SendFormAsync(page, ("Code", CodeNow(key)));
        var codes = await browser.ReadAsync(on.Headers.Location!.OriginalString);
        return (key, [.. codes.QuerySelectorAll("#codes code").Select(c => c.TextContent)]);
    }

    public static string CodeNow(string key, int steps = 0) =>
        Totp.Code(Base32.Read(key)!, Totp.StepAt(TimeProvider.System.GetUtcNow()) + steps);

    public static string Complaint(IDocument page) => page.QuerySelector(".govuk-error-summary")?.TextContent ?? "";
}
