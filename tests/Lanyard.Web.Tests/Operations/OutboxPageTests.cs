using System.Net;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Outbox;
using Lanyard.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Operations;

public sealed class OutboxPageTests(WebFixture web)
{
    [Fact]
    public async Task Outbox_WithALetterThatFailed_SaysWhy_AndSendsItAgain()
    {
        var trust = await web.House.FoundTrustAsync();
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Olu Adeyemi", "olu@school.example");
        using var client = web.SignedIn(trust, officer);
        Assert.Contains("Nothing has left yet", (await client.ReadAsync("/operations/outbox")).Body!.TextContent, StringComparison.Ordinal);
        using var asked = await client.SendFormAsync(await client.ReadAsync("/operations/outbox"));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        await SendAsync(trust);
        var list = await client.ReadAsync("/operations/outbox?state=Failed");
        var row = list.QuerySelector("tbody tr")!;
        Assert.Contains("Olu Adeyemi", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("No mail server is set", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Failed (1)", list.Body!.TextContent, StringComparison.Ordinal);
        var address = row.QuerySelector("a")!.GetAttribute("href")!;
        var letter = await client.ReadAsync(address);
        Assert.DoesNotContain("This is a trial", letter.Body!.TextContent, StringComparison.Ordinal);
        using var again = await client.SendFormAsync(letter);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        // The same button once more, as in a second tab.
        using var twice = await client.SendFormAsync(letter);
        Assert.True(
            twice.StatusCode == HttpStatusCode.Redirect
                || (await twice.ReadAsync()).Body!.TextContent.Contains("can be sent again", StringComparison.Ordinal)
        );
        await SendAsync(trust);
        var after = await client.ReadAsync(address);
        Assert.Contains("A letter that had failed was sent again.", after.Body!.TextContent.Squeezed(), StringComparison.Ordinal);
        Assert.NotEqual("0", after.QuerySelector(".ly-bell__count")?.TextContent ?? "0");
    }

    [Fact]
    public async Task Outbox_ForAHeadteacher_IsClosed()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, school);
        using var client = web.SignedIn(trust, head);
        using var response = await client.GetAsync("/operations/outbox");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    // The clockwork of the application may have come first; then there is nothing left to do.
    private Task<DateTimeOffset?> SendAsync(Domain.Kernel.Id<Domain.Schools.Trust> trust) =>
        web.House.InScopeAsync(
            trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(SendOutbox.Kind).RunAsync(web.House.Clock.GetUtcNow(), CancellationToken.None)
        );
}
