using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Pages.Policies.Local;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests.Policies;

public sealed class LocalPagesTests(WebFixture web)
{
    private const string Policy = "/s/meadow-bank/policies/odbst";
    private const string Local = $"{Policy}/local";
    private const string Api = "/api/v1/schools/meadow-bank/policies/odbst";

    private static readonly OpenSetting Open = LocalSettings
        .Open(SeedPolicies.All["odbst"], [])
        .First(o => o is { Invited: true, Setting.IsList: false } && o.Setting.Type.Choices.Count > 0);

    [Fact]
    public async Task Field_IsFilledInPlaceWithItsClause_AndMarkedWhereverThePolicyIsRead()
    {
        var (trust, school) = await UnderOdbstAsync();
        using var head = await SignedInAsync(trust, Role.Headteacher, school);
        using var staff = await SignedInAsync(trust, Role.Staff, school);
        var sheet = await head.ReadAsync(Local);
        Assert.Contains("School contact", sheet.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Clause FM.level.s2", sheet.QuerySelector(".ly-own")!.TextContent.Squeezed(), StringComparison.Ordinal);

        using var saved = await head.FillInAsync($"{Local}/field?name=school-contact", ("Value", "Ask Ms Field at reception"));
        Assert.Equal(Local, saved.Headers.Location!.OriginalString);

        foreach (var page in new[] { Local, Policy, $"{Policy}/FM.level.s2" })
        {
            var text = (await staff.ReadAsync(page)).Body!.TextContent.Squeezed();
            Assert.Contains("Ask Ms Field at reception", text, StringComparison.Ordinal);
            Assert.Contains("Local practice, not policy text.", text, StringComparison.Ordinal);
        }
        var read = await staff.ReadAsync(Local);
        Assert.Empty(read.QuerySelectorAll(".ly-own a[href*='/local/']"));
        Assert.Contains("Ask Ms Field at reception", read.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        using var shut = await staff.GetAsync($"{Local}/field?name=school-contact");
        Assert.Equal(HttpStatusCode.Forbidden, shut.StatusCode);
    }

    [Theory]
    [InlineData("field?name=title")]
    [InlineData("field?name=")]
    [InlineData("setting?clause=4.1.s2&control=reply-within&setting=within")]
    [InlineData("setting?clause=4.1.s2&control=reply-within&setting=nothing")]
    public async Task WhatThePolicySaysItself_HasNoInput(string address)
    {
        var (trust, school) = await UnderOdbstAsync();
        using var head = await SignedInAsync(trust, Role.Headteacher, school);
        using var page = await head.GetAsync($"{Local}/{address}");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Setting_ThatTheDocumentLeavesOpen_IsHeldAndTakenBack()
    {
        var (trust, school) = await UnderOdbstAsync();
        using var head = await SignedInAsync(trust, Role.Headteacher, school);
        var address = LocalLinks.Setting("meadow-bank", "odbst", Open);
        using var nonsense = await head.FillInAsync(address, ("Input.Value", "not a choice"));
        Assert.Contains(
            "Enter one of",
            (await nonsense.ReadAsync()).QuerySelector(".govuk-error-summary a[href='#Input_Value']")!.TextContent,
            StringComparison.Ordinal
        );
        using var held = await head.FillInAsync(address, ("Input.Value", Open.Setting.Type.Choices[0]));
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        Assert.Contains("Values that the school holds", (await head.ReadAsync(Local)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Local practice, not policy text.",
            (await head.ReadAsync($"{Policy}/{Open.Clause.Number}")).Body!.TextContent,
            StringComparison.Ordinal
        );
        using var back = await head.FillInAsync(address, ("Input.Value", ""));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.DoesNotContain("Values that the school holds", (await head.ReadAsync(Local)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_FillsAFieldAndHoldsAValue_OnceHoweverOftenItIsSent()
    {
        var (trust, school) = await UnderOdbstAsync();
        using var api = new ApiClient(await SignedInAsync(trust, Role.Headteacher, school));
        var value =
            $$"""{"settings":[{"control":"{{Open.Kind.Name}}","setting":"{{Open.Setting.Name}}","values":["{{Open.Setting.Type.Choices[0]}}"]}]}""";

        var filled = (
            await api.SendAsync(HttpMethod.Put, $"{Api}/fields/school-contact", """{"value":"The office"}""", ("Idempotency-Key", "a"))
        ).Is(HttpStatusCode.OK);
        Assert.True(
            (
                await api.SendAsync(HttpMethod.Put, $"{Api}/fields/school-contact", """{"value":"The office"}""", ("Idempotency-Key", "a"))
            ).Replayed
        );
        var held = (await api.PatchAsync($"{Api}/clauses/{Open.Clause.Number}", value)).Is(HttpStatusCode.OK);

        Assert.Equal("The office", filled.Json.GetProperty("fields")[0].GetProperty("value").GetString());
        Assert.Equal("Local practice, not policy text.", held.Text("label"));
        Assert.Equal(Open.Setting.Name, held.Json.GetProperty("settings")[0].GetProperty("setting").GetString());
        var changes = (await api.GetAsync($"{Api}/local/changes?limit=1")).Is(HttpStatusCode.OK).Json;
        Assert.Equal(Open.Setting.Name, changes.GetProperty("items")[0].GetProperty("setting").GetString());
        var second = (
            await api.GetAsync($"{Api}/local/changes?limit=1&after={Uri.EscapeDataString(changes.GetProperty("next").GetString()!)}")
        ).Json;
        Assert.Equal("school-contact", second.GetProperty("items")[0].GetProperty("field").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("PUT", "fields/title", """{"value":"Ours"}""", "belongs to the trust")]
    [InlineData("PATCH", "clauses/4.1.s2", """{"says":"Answers take a week."}""", "belongs to the trust")]
    [InlineData(
        "PATCH",
        "clauses/4.1.s2",
        """{"settings":[{"control":"reply-within","setting":"within","values":["7d"]}]}""",
        "Clause 4.1.s2 says this itself"
    )]
    public async Task Api_ChangingLockedText_IsRefusedWithASentence_AndEnteredInTheLedger(
        string method,
        string address,
        string body,
        string said
    )
    {
        var (trust, school) = await UnderOdbstAsync();
        using var api = new ApiClient(await SignedInAsync(trust, Role.Headteacher, school));
        foreach (var headers in new (string, string)[][] { [], [("Idempotency-Key", "k")] })
        {
            var refused = await api.SendAsync(new(method), $"{Api}/{address}", body, headers);
            Assert.Contains(said, Assert.Single(refused.Problem(HttpStatusCode.UnprocessableEntity)).Message, StringComparison.Ordinal);
        }
        Assert.Equal(
            2,
            await web.CountAsync("select count(*) from ledger_event where trust_id = $1 and kind = 'LockedTextDefended'", trust.Value)
        );
        using var staff = new ApiClient(await SignedInAsync(trust, Role.Staff, school));
        (await staff.SendAsync(new(method), $"{Api}/{address}", body)).Is(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Api_SayingTheClauseAsItIs_ChangesNothing()
    {
        var (trust, school) = await UnderOdbstAsync();
        using var api = new ApiClient(await SignedInAsync(trust, Role.Headteacher, school));
        var says = SeedPolicies.All["odbst"].Clauses.Single(c => c.Number == "4.1.s2").Says;

        (await api.PatchAsync($"{Api}/clauses/4.1.s2", System.Text.Json.JsonSerializer.Serialize(new { says }))).Is(HttpStatusCode.OK);
        (await api.PatchAsync($"{Api}/clauses/4.1.s2", "{}")).Problem(HttpStatusCode.UnprocessableEntity);
        (await api.PatchAsync($"{Api}/clauses/9.9", """{"says":"x"}""")).Is(HttpStatusCode.NotFound);
        Assert.Equal(0, await web.CountAsync("select count(*) from local_change where trust_id = $1", trust.Value));
    }

    private async Task<(Id<Trust> Trust, Id<School> School)> UnderOdbstAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(trust), new(SeedPolicies.Texts["odbst"], null, [school]), default)
        );
        return (trust, school);
    }

    private async Task<HttpClient> SignedInAsync(Id<Trust> trust, Role role, Id<School> school) =>
        web.SignedIn(trust, await web.House.AddPersonAsync(trust, role, school));
}
