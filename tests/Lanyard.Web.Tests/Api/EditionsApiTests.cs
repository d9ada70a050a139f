using System.Net;
using System.Text.Json;
using Lanyard.Domain.People;
using Lanyard.Web.Tests.Policies;

namespace Lanyard.Web.Tests.Api;

/// <summary>The life of an edition, as a program walks it.</summary>
public sealed class EditionsApiTests(WebFixture web)
{
    private const string Policies = "/api/v1/policies";
    private const string Policy = $"{Policies}/river";
    private const string First = $"{Policy}/editions/1";
    private const string Second = $"{Policy}/editions/2";

    [Fact]
    public async Task Edition_FromTextToSuperseded_GoesStepByStep()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var officer = new ApiClient(await trust.OfficerAsync());
        var today = $"{trust.Today:yyyy-MM-dd}";

        var begun = (await officer.PostAsync(Policies, Body(new { text = RegisterTrust.Text }), Key("begin"))).Is(HttpStatusCode.Created);
        Assert.Equal(First, begun.Location);
        Assert.Equal("\"1\"", begun.ETag);
        Assert.Equal("draft", begun.Json.GetProperty("edition").GetProperty("state").GetString());
        Assert.True((await officer.PostAsync(Policies, Body(new { text = RegisterTrust.Text }), Key("begin"))).Replayed);

        var early = await officer.PostAsync($"{First}/approval", Approval(today, Digest(begun)));
        Assert.Contains(
            "checked first",
            Assert.Single(early.Problem(HttpStatusCode.UnprocessableEntity)).Message,
            StringComparison.Ordinal
        );
        (await officer.PatchAsync(First, Body(new { text = RegisterTrust.Text + "# more\n" }))).Problem((HttpStatusCode)428);
        (await officer.PatchAsync(First, Body(new { text = RegisterTrust.Text + "# more\n" }), ("If-Match", "\"9\""))).Problem(
            HttpStatusCode.PreconditionFailed
        );
        var written = (
            await officer.PatchAsync(First, Body(new { text = RegisterTrust.Text + "# more\n" }), ("If-Match", "\"1\""), Key("write"))
        ).Is(HttpStatusCode.OK);
        Assert.EndsWith("# more\n", written.Text("text"), StringComparison.Ordinal);

        var found = (await officer.PostAsync($"{First}/check", null, Key("check"))).Is(HttpStatusCode.OK);
        Assert.Equal(0, found.Json.GetProperty("errors").GetInt32());
        var stale = await officer.PostAsync($"{First}/approval", Approval(today, Digest(begun)));
        stale.Problem(HttpStatusCode.PreconditionFailed);
        var approved = (await officer.PostAsync($"{First}/approval", Approval(today, Digest(written)), Key("approve"))).Is(
            HttpStatusCode.OK
        );
        Assert.Equal("approved", approved.Json.GetProperty("edition").GetProperty("state").GetString());
        Assert.Equal("2031-11", approved.Json.GetProperty("edition").GetProperty("reviewDue").GetString());

        var inForce = (await officer.PostAsync($"{First}/in-force", Body(new { from = today }), Key("force"))).Is(HttpStatusCode.OK);
        Assert.True(inForce.Json.GetProperty("edition").GetProperty("binds").GetBoolean());
        var placed = (
            await officer.SendAsync(
                HttpMethod.Put,
                $"{Policy}/schools",
                Body(new { schools = new[] { trust.MeadowBank.ToString() } }),
                Key("place")
            )
        ).Is(HttpStatusCode.OK);
        Assert.Equal(1, placed.Json.GetProperty("schools").GetArrayLength());

        using var head = new ApiClient(await trust.AtMeadowBankAsync(Role.Headteacher));
        var adoption = Body(
            new
            {
                edition = 1,
                meeting = today,
                minute = "LGB/3",
            }
        );
        (await head.PostAsync("/api/v1/schools/meadow-bank/policies/river/adoptions", adoption, Key("adopt"))).Is(HttpStatusCode.OK);
        Assert.True((await head.PostAsync("/api/v1/schools/meadow-bank/policies/river/adoptions", adoption, Key("adopt"))).Replayed);
        Assert.Equal("LGB/3", (await head.GetAsync($"{First}/adoptions")).Json.GetProperty("items")[0].GetProperty("minute").GetString());
        (await head.PostAsync("/api/v1/schools/hill-top/policies/river/adoptions", adoption)).Is(HttpStatusCode.Forbidden);

        var review = Body(
            new
            {
                meeting = today,
                minute = "SC/9",
                nextReview = "2032",
            }
        );
        (await officer.PostAsync($"{First}/reviews", review, Key("review"))).Is(HttpStatusCode.OK);
        Assert.Equal("2032", (await officer.GetAsync(Policy)).Text("reviewDue"));

        (await officer.PostAsync($"{Policy}/editions", null, Key("next"))).Is(HttpStatusCode.Created);
        (
            await officer.PatchAsync(
                Second,
                Body(new { text = RegisterTrust.Text.Replace("48h", "24h", StringComparison.Ordinal) }),
                ("If-Match", "*")
            )
        ).Is(HttpStatusCode.OK);
        var differs = (await officer.GetAsync($"{Policies}/comparison?from=river%401&to=river%402")).Is(HttpStatusCode.OK).Json;
        var detail = differs.GetProperty("clauses")[0].GetProperty("details")[0];
        Assert.Equal(("48h", "24h"), (detail.GetProperty("before").GetString(), detail.GetProperty("after").GetString()));
        (await officer.PostAsync($"{Second}/withdrawal", null, Key("give up"))).Is(HttpStatusCode.OK);

        var register = (await officer.GetAsync(Policies)).Is(HttpStatusCode.OK).Json.GetProperty("items")[0];
        Assert.Equal(
            ["withdrawn", "inForce"],
            register.GetProperty("editions").EnumerateArray().Select(e => e.GetProperty("state").GetString())
        );
        Assert.Equal(1, register.GetProperty("binding").GetInt32());
    }

    [Fact]
    public async Task TrustsPolicy_ForAHead_IsReadAndNotChanged_AndItsDraftIsNotThere()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var officer = new ApiClient(await trust.OfficerAsync());
        using var head = new ApiClient(await trust.AtMeadowBankAsync(Role.Headteacher));
        using var staff = new ApiClient(await trust.AtMeadowBankAsync(Role.Staff));
        (await officer.PostAsync($"{Policy}/editions", null)).Is(HttpStatusCode.Created);

        (await head.GetAsync(First)).Is(HttpStatusCode.OK);
        (await head.GetAsync(Second)).Is(HttpStatusCode.NotFound);
        Assert.Equal(1, (await head.GetAsync(Policy)).Json.GetProperty("editions").GetArrayLength());
        (await head.GetAsync($"{Policies}/comparison?from=river%401&to=river%402")).Is(HttpStatusCode.NotFound);
        (await staff.GetAsync(Policies)).Is(HttpStatusCode.Forbidden);
        foreach (var (path, body) in new[] { ("check", null), ("withdrawal", null), ("in-force", """{"from":"2030-01-01"}""") })
            (await head.PostAsync($"{First}/{path}", body)).Is(HttpStatusCode.NotFound);
        (await head.PatchAsync(First, Body(new { text = "policy: river" }), ("If-Match", "*"))).Is(HttpStatusCode.NotFound);
        (await head.PostAsync($"{Policy}/references/checks", """{"name":"Equality Act 2010","superseded":false}""")).Is(
            HttpStatusCode.NotFound
        );
        Assert.Equal(
            "school",
            Assert
                .Single(
                    (await head.PostAsync(Policies, Body(new { text = RegisterTrust.Text }))).Problem(HttpStatusCode.UnprocessableEntity)
                )
                .Field
        );
    }

    [Theory]
    [InlineData("approval", """{"minute":"SC/1","material":true,"digest":"x"}""", "meeting")]
    [InlineData("approval", """{"meeting":"2026-01-01","minute":"SC/1","digest":"x"}""", "material")]
    [InlineData("approval", """{"meeting":"2026-01-01","minute":"SC/1","material":true}""", "digest")]
    [InlineData("approval", """{"meeting":"2026-01-01","minute":"SC/1","material":true,"digest":"x","reviewDue":"soon"}""", "reviewDue")]
    [InlineData("in-force", "{}", "from")]
    [InlineData("reviews", """{"minute":"SC/1"}""", "meeting")]
    [InlineData("reviews", """{"meeting":"2026-01-01","minute":"SC/1","nextReview":"soon"}""", "nextReview")]
    public async Task Step_ThatLacksSomething_IsRefusedAtTheField(string step, string body, string field)
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync();
        using var officer = new ApiClient(await trust.OfficerAsync());

        var refused = await officer.PostAsync($"{First}/{step}", body);

        Assert.Equal(field, Assert.Single(refused.Problem(HttpStatusCode.UnprocessableEntity)).Field);
    }

    [Theory]
    [InlineData("from=river&to=river%401", "from")]
    [InlineData("from=river%401", "to")]
    [InlineData("from=river%401&to=river%40x", "to")]
    public async Task Comparison_OfWhatIsNoEdition_IsAProblemAtTheParameter(string query, string field)
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var officer = new ApiClient(await trust.OfficerAsync());

        var errors = (await officer.GetAsync($"{Policies}/comparison?{query}")).Problem(HttpStatusCode.BadRequest);

        Assert.Equal(field, Assert.Single(errors).Field);
    }

    [Fact]
    public async Task TwoPolicies_AreComparedMatterByMatter()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        await trust.DraftAsync(
            RegisterTrust
                .Text.Replace("policy: river", "policy: lake", StringComparison.Ordinal)
                .Replace("48h", "24h", StringComparison.Ordinal)
                .Replace("\"1.2\"", "\"7\"", StringComparison.Ordinal)
        );
        using var officer = new ApiClient(await trust.OfficerAsync());

        var found = (await officer.GetAsync($"{Policies}/comparison?from=river%401&to=lake%401")).Is(HttpStatusCode.OK).Json;

        Assert.Equal(0, found.GetProperty("clauses").GetArrayLength());
        var clock = found.GetProperty("matters").EnumerateArray().Single(m => m.GetProperty("about").GetString() == "responseClock");
        Assert.False(clock.GetProperty("alike").GetBoolean());
        Assert.Equal("1.2", clock.GetProperty("first")[0].GetProperty("clause").GetString());
        Assert.Contains("48 hours", clock.GetProperty("first")[0].GetProperty("does")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("7", clock.GetProperty("second")[0].GetProperty("clause").GetString());
    }

    [Fact]
    public async Task AnyText_IsCheckedAndNotKept()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var staff = new ApiClient(await trust.AtMeadowBankAsync(Role.Staff));
        var text = RegisterTrust.Text.Replace("reply-within:", "reply-wthin:", StringComparison.Ordinal);

        var found = (await staff.PostAsync($"{Policies}/check", Body(new { text }))).Is(HttpStatusCode.OK).Json;

        Assert.Equal(1, found.GetProperty("errors").GetInt32());
        var error = found.GetProperty("problems").EnumerateArray().Single(p => p.GetProperty("gravity").GetString() == "error");
        Assert.Equal("unknown-control", error.GetProperty("check").GetString());
        (await staff.PostAsync($"{Policies}/check", """{"text":" "}""")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(0, await web.CountAsync("select count(*) from held_policy where trust_id = $1", trust.Trust.Value));
    }

    [Fact]
    public async Task References_AreConfirmedByTheTrust_OnceForEachKey()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var officer = new ApiClient(await trust.OfficerAsync());
        const string Check = """{"name":"Equality Act 2010","superseded":false,"currentEdition":"as amended"}""";

        var before = (await officer.GetAsync($"{Policy}/references")).Is(HttpStatusCode.OK).Json.GetProperty("items");
        var listed = before.EnumerateArray().Single(r => r.GetProperty("name").GetString() == "Equality Act 2010");
        Assert.Equal(JsonValueKind.Null, listed.GetProperty("checkedOn").ValueKind);
        Assert.StartsWith("https://", listed.GetProperty("lookUp").GetString(), StringComparison.Ordinal);
        (await officer.PostAsync($"{Policy}/references/checks", """{"name":"Another Act","superseded":false}""")).Problem(
            HttpStatusCode.UnprocessableEntity
        );

        var done = (await officer.PostAsync($"{Policy}/references/checks", Check, Key("a"))).Is(HttpStatusCode.OK).Json;
        Assert.True((await officer.PostAsync($"{Policy}/references/checks", Check, Key("a"))).Replayed);

        Assert.Equal($"{trust.Today.AddYears(1):yyyy-MM-dd}", done.GetProperty("dueOn").GetString());
        Assert.Equal(1, await web.CountAsync("select count(*) from reference_check where trust_id = $1", trust.Trust.Value));
    }

    [Fact]
    public async Task Clause_OfADraft_IsChangedByItself()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync();
        using var officer = new ApiClient(await trust.OfficerAsync());
        const string Clause = $"{First}/clauses/1.2";
        const string Faster = """{"settings":[{"control":"reply-within","setting":"within","values":["24h"]}]}""";

        (await officer.PatchAsync(Clause, Faster)).Problem((HttpStatusCode)428);
        var changed = (await officer.PatchAsync(Clause, Faster, ("If-Match", "\"1\""), Key("c"))).Is(HttpStatusCode.OK);
        Assert.Equal(RegisterTrust.Text.Replace("48h", "24h", StringComparison.Ordinal), changed.Text("text"));
        (await officer.PatchAsync(Clause, """{"says":"Other words."}""", ("If-Match", "\"1\""))).Problem(HttpStatusCode.PreconditionFailed);
        var said = (await officer.PatchAsync(Clause, """{"says":"Other words: soon."}""", ("If-Match", changed.ETag!))).Is(
            HttpStatusCode.OK
        );
        Assert.Contains("says: \"Other words: soon.\"", said.Text("text"), StringComparison.Ordinal);
        (await officer.PatchAsync($"{First}/clauses/9", """{"says":"x"}""", ("If-Match", "*"))).Problem(HttpStatusCode.UnprocessableEntity);
    }

    private static string Approval(string meeting, string digest) =>
        Body(
            new
            {
                body = "Standards committee",
                meeting,
                minute = "SC/26/3",
                material = true,
                reviewDue = "2031-11",
                digest,
            }
        );

    private static string Digest(ApiAnswer answer) => answer.Json.GetProperty("edition").GetProperty("digest").GetString()!;

    private static string Body(object shape) => JsonSerializer.Serialize(shape);

    private static (string, string) Key(string key) => ("Idempotency-Key", key);
}
