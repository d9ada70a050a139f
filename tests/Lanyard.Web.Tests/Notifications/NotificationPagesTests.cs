using System.Net;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Notifications;

public sealed class NotificationPagesTests(WebFixture web)
{
    [Fact]
    public async Task Bell_CountsWhatIsUnread_AndOpeningOneLeadsToItsPage()
    {
        var (trust, person) = await SomebodyAsync();
        using var client = web.SignedIn(trust, person);
        Assert.Null((await client.ReadAsync("/notifications")).QuerySelector(".ly-bell__count"));
        await NotifyAsync(trust, person);
        await NotifyAsync(trust, person);
        var page = await client.ReadAsync("/notifications");
        Assert.Equal("2", page.QuerySelector(".ly-bell__count")!.TextContent);
        var link = page.QuerySelector(".ly-notifications__item a")!.GetAttribute("href")!;
        using var opened = await client.GetAsync(link);
        Assert.Equal("/search", opened.Headers.Location!.OriginalString);
        Assert.Equal("1", (await client.ReadAsync("/notifications")).QuerySelector(".ly-bell__count")!.TextContent);
        using var all = await client.SendFormAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, all.StatusCode);
        var after = await client.ReadAsync("/notifications");
        Assert.Null(after.QuerySelector(".ly-bell__count"));
        Assert.Contains("All notifications are marked as read", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notification_OfSomebodyElse_IsNotFound()
    {
        var (trust, person) = await SomebodyAsync();
        var other = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        await NotifyAsync(trust, person);
        using var owner = web.SignedIn(trust, person);
        var link = (await owner.ReadAsync("/notifications")).QuerySelector(".ly-notifications__item a")!.GetAttribute("href")!;
        using var client = web.SignedIn(trust, other);
        using var response = await client.GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Mail_Chosen_IsKept_AndAMandatoryKindCannotBeSwitchedOff()
    {
        var (trust, person) = await SomebodyAsync();
        using var client = web.SignedIn(trust, person);
        var page = await client.ReadAsync("/notifications/mail");
        Assert.Equal(2, page.QuerySelectorAll("input[name='Wishes[DeputyNamed]']").Length);
        Assert.Empty(page.QuerySelectorAll("input[name='Wishes[LetterFailed]']"));
        using var saved = await client.SendFormAsync(page, ("Wishes[RoleGiven]", "Off"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var kept = await client.ReadAsync("/notifications/mail");
        Assert.NotNull(kept.QuerySelector("input[name='Wishes[RoleGiven]'][value='Off'][checked]"));
        using var refused = await client.SendFormAsync(kept, ("Wishes[DeputyNamed]", "Off"));
        var error = await refused.ReadAsync();
        Assert.Contains("cannot be switched off", error.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Id<Trust> Trust, Id<Person> Person)> SomebodyAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        return (trust, await web.House.AddPersonAsync(trust, Role.Staff, school, "Anne Field"));
    }

    private Task<bool> NotifyAsync(Id<Trust> trust, Id<Person> person) =>
        web.House.InScopeAsync(
            null,
            async services =>
            {
                await using var change = await services
                    .GetRequiredService<Changes>()
                    .BeginAsync(Actor.Operator(trust), CancellationToken.None);
                await change.NotifyAsync(person, NotificationKind.RoleGiven, "/search", CancellationToken.None);
                await change.CommitAsync(CancellationToken.None);
                return true;
            }
        );
}
