using System.Net;
using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Inbox;

public sealed class InboxPagesTests(WebFixture web)
{
    private const string List = "/s/meadow-bank/inbox";

    private Id<Trust> Trust { get; set; }
    private Id<School> School { get; set; }
    private Id<Account> Account { get; set; }

    [Fact]
    public async Task Moderator_FindsWhatWaits_AnswersIt_AndItLeavesTheList()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        var id = await HearAsync("1", "Is <b>swimming</b> on this week?");
        Assert.Contains("1 message waits in the inbox", (await moderator.ReadAsync("/")).Body!.TextContent, StringComparison.Ordinal);

        var list = await moderator.ReadAsync(List);
        var link = list.QuerySelector(".ly-inbox__text a")!;
        Assert.Equal("Is <b>swimming</b> on this week?", link.TextContent);
        Assert.Contains("no time promised", list.Body!.TextContent, StringComparison.Ordinal);
        var page = await moderator.ReadAsync(link.GetAttribute("href")!);
        Assert.Contains("No policy in force here promises an answer", page.Body!.TextContent, StringComparison.Ordinal);

        using var nothing = await moderator.PostFieldsAsync($"{List}/{id}?handler=end");
        Assert.Contains(
            "Choose what was done about this message",
            (await nothing.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        using var ended = await moderator.PostFieldsAsync($"{List}/{id}?handler=end", ("Input.End", "Answered"));
        Assert.Equal(List, ended.Headers.Location!.OriginalString);

        Assert.Contains("Nothing waits", (await moderator.ReadAsync(List)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("swimming", (await moderator.ReadAsync($"{List}?show=ended")).Body!.TextContent, StringComparison.Ordinal);
        var after = await moderator.ReadAsync($"{List}/{id}");
        Assert.Contains("by Maya Moderator", after.QuerySelector(".govuk-inset-text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoReplyNeeded_AsksForTheReason_AndKeepsWhatWasChosen()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        var id = await HearAsync("1", "Thank you!");
        var page = await moderator.ReadAsync($"{List}/{id}");

        using var refused = await moderator.PostFieldsAsync($"{List}/{id}?handler=end", ("Input.End", "NoReplyNeeded"));

        var again = await refused.ReadAsync();
        Assert.Contains(
            "Choose why nobody needs to answer",
            again.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(again.QuerySelector("input[name='Input.End'][value='NoReplyNeeded'][checked]"));
        using var ended = await moderator.PostFieldsAsync(
            $"{List}/{id}?handler=end",
            ("Input.End", "NoReplyNeeded"),
            ("Input.Because", "Kindness")
        );
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    [Fact]
    public async Task RiskToLife_ShowsTheEmergencySteps_AndSaysThatThisIsNoEmergencyService()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        var id = await HearAsync("1", "nobody would notice if i was gone");
        var page = await moderator.ReadAsync($"{List}/{id}");

        using var raised = await moderator.PostFieldsAsync($"{List}/{id}?handler=urgency", ("wanted", "RiskToLife"));
        Assert.Equal(HttpStatusCode.Redirect, raised.StatusCode);

        var after = (await moderator.ReadAsync($"{List}/{id}")).Body!.TextContent;
        Assert.Contains("Lanyard is not an emergency service. If anybody is in danger now, call 999.", after, StringComparison.Ordinal);
        var home = (await moderator.ReadAsync("/")).Body!.TextContent;
        Assert.Contains("Due today", home, StringComparison.Ordinal);
        Assert.Contains("A message that may mean a risk to life", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sighting_TypedIn_IsInTheInboxOnce_HoweverOftenItIsSent()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        var form = await moderator.ReadAsync($"{List}/add");
        (string, string)[] fields =
        [
            ("Input.Account", Account.ToString()),
            ("Input.Kind", "Review"),
            ("Input.Author", "A neighbour"),
            ("Input.Text", "Too much noise"),
            ("Input.Hour", "9.05"),
        ];

        using var first = await moderator.SendFormAsync(form, fields);
        using var second = await moderator.SendFormAsync(form, fields);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Single((await moderator.ReadAsync(List)).QuerySelectorAll(".ly-inbox__message"));
        using var bad = await moderator.SendFormAsync(form, [.. fields.SkipLast(1), ("Input.Hour", "tea time")]);
        var complaint = await bad.ReadAsync();
        Assert.Contains("such as 16:30", complaint.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Too much noise", complaint.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_SeeNothing_AndWhoMayOnlyReadDoesNothing()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        var id = await HearAsync("1", "Is swimming on?");
        var page = await moderator.ReadAsync($"{List}/{id}");
        using var staff = await PersonAsync(Role.Staff, "Sam Staff");
        using var response = await staff.GetAsync(new Uri($"{List}/{id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var elsewhere = await web.House.AddSchoolAsync(Trust, "Hill Top");
        using var other = web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, Role.Moderator, elsewhere));
        using var hidden = await other.GetAsync(new Uri($"/s/hill-top/inbox/{id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.NotNull(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Program_BringsMessagesIn_AndReadsThemBackAPageAtATime()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        using var api = new ApiClient(moderator);
        var now = web.House.Clock.GetUtcNow();
        string Body(int from, int count) =>
            $$"""{ "messages": [{{string.Join(
                ',',
                Enumerable
                    .Range(from, count)
                    .Select(i =>
                        $$"""{ "key": "k{{i}}", "kind": "comment", "authorKey": "a", "authorName": "A", "text": "no {{i}}", "sentAt": "{{now.AddMinutes(-i):O}}" }"""
                    )
            )}}] }""";

        var first = (await api.PostAsync($"/api/v1/accounts/{Account}/messages", Body(1, 5))).Is(HttpStatusCode.OK);
        var second = (await api.PostAsync($"/api/v1/accounts/{Account}/messages", Body(4, 4))).Is(HttpStatusCode.OK);
        Assert.Equal(5, first.Json.GetProperty("new").GetInt32());
        Assert.Equal((2, 2), (second.Json.GetProperty("new").GetInt32(), second.Json.GetProperty("known").GetInt32()));

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await api.GetAsync($"/api/v1/schools/meadow-bank/messages?limit=3{(after is null ? "" : $"&after={after}")}")).Is(
                HttpStatusCode.OK
            );
            seen.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("key").GetString()!));
            after = page.Text("next");
        } while (after is not null);
        Assert.Equal(["k7", "k6", "k5", "k4", "k3", "k2", "k1"], seen);

        var wrong = (
            await api.PostAsync($"/api/v1/accounts/{Account}/messages", """{ "messages": [{ "key": "x", "kind": "comment" }] }""")
        ).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(wrong, w => w.Field == "messages[0].sentAt");
        (await api.PostAsync($"/api/v1/accounts/{Guid.CreateVersion7(now)}/messages", Body(1, 1))).Problem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Program_DealsWithAMessage_FromClaimToEndAndBack()
    {
        using var moderator = await SignedInAsync(Role.Moderator, "Maya Moderator");
        using var api = new ApiClient(moderator);
        var id = await HearAsync("1", "Is swimming on?");
        var path = $"/api/v1/schools/meadow-bank/messages/{id}";

        (await api.PostAsync($"{path}/claim", "{}")).Is(HttpStatusCode.OK);
        (await api.SendAsync(HttpMethod.Delete, $"{path}/claim", null)).Is(HttpStatusCode.OK);
        var urgent = (await api.PostAsync($"{path}/urgency", """{ "urgency": "urgent" }""")).Is(HttpStatusCode.OK);
        Assert.Equal("urgent", urgent.Text("urgency"));
        var over = (await api.PostAsync($"{path}/end", """{ "end": "handedOver", "to": "headteacher" }""")).Is(HttpStatusCode.OK);
        Assert.False(over.Json.GetProperty("open").GetBoolean());
        (await api.PostAsync($"{path}/end", """{ "end": "answered" }""")).Problem(HttpStatusCode.PreconditionFailed);
        var reopened = (await api.PostAsync($"{path}/reopen", "{}")).Is(HttpStatusCode.OK);
        Assert.True(reopened.Json.GetProperty("open").GetBoolean());
    }

    private async Task<HttpClient> SignedInAsync(Role role, string name)
    {
        Trust = await web.House.FoundTrustAsync();
        School = await web.House.AddSchoolAsync(Trust, "Meadow Bank");
        var person = await web.House.AddPersonAsync(Trust, role, School, name);
        Account = await web.House.DoAsync<EnterAccount, Id<Account>>(u =>
            u.DoAsync(
                Actor.Operator(Trust),
                School,
                new()
                {
                    Platform = "facebook",
                    Handle = "MeadowBank",
                    Name = "School page",
                    Owner = person,
                },
                CancellationToken.None
            )
        );
        return web.SignedIn(Trust, person);
    }

    private async Task<HttpClient> PersonAsync(Role role, string name) =>
        web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, role, School, name));

    private async Task<Id<Message>> HearAsync(string key, string text) =>
        (
            await web.House.DoAsync<ReceiveMessages, Received>(u =>
                u.DoAsync(
                    Actor.Operator(Trust),
                    School,
                    Account,
                    MessageSource.Program,
                    [new(key, MessageKind.Comment, "a", "A parent", text, web.House.Clock.GetUtcNow().AddMinutes(-5))],
                    CancellationToken.None
                )
            )
        ).Ids[0];
}
