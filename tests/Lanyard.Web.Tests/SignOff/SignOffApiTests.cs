using System.Net;
using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.SignOff;

public sealed class SignOffApiTests(WebFixture web)
{
    [Fact]
    public async Task Program_StartsARound_PagesThroughItsPeople_AndClosesIt()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var names = new[] { "Ann Able", "Bob Best", "Cat Cole" };
        foreach (var name in names)
            await trust.StaffAsync(name);
        using var head = new ApiClient(trust.Head);

        var errors = (await head.PostAsync(SignOffTrust.Api, """{"policy":"river","audiences":[]}""")).Problem(
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Equal(["audiences", "due"], errors.Select(e => e.Field));
        (await head.PostAsync(SignOffTrust.Api, """{"policy":"nowhere"}""")).Problem(HttpStatusCode.UnprocessableEntity);
        var due = trust.Today.AddDays(20).ToString("yyyy-MM-dd", null);
        var started = (
            await head.PostAsync(SignOffTrust.Api, $$"""{"policy":"river","audiences":["staff"],"due":"{{due}}","localInterval":"1y"}""")
        ).Is(HttpStatusCode.Created);
        Assert.Equal("starting", started.Text("state"));
        Assert.True(started.Json.GetProperty("intervalIsLocal").GetBoolean());
        await trust.TickAsync(AskSignatories.Kind);

        var found = (await head.GetAsync(started.Location!)).Is(HttpStatusCode.OK).Json;
        Assert.Equal(("open", 4), (found.GetProperty("state").GetString(), found.GetProperty("count").GetProperty("owed").GetInt32()));
        var seen = new List<string>();
        var next = $"{started.Location}/signatories?limit=2";
        while (next is not null)
        {
            var page = (await head.GetAsync(next)).Is(HttpStatusCode.OK).Json;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!));
            next = page.GetProperty("next").GetString() is { } after
                ? $"{started.Location}/signatories?limit=2&after={Uri.EscapeDataString(after)}"
                : null;
        }
        Assert.Equal([.. names, "Helen Head"], seen);
        (await head.GetAsync($"{started.Location}/signatories?colour=red")).Problem(HttpStatusCode.BadRequest);
        (await head.GetAsync($"{started.Location}/signatories?state=maybe")).Problem(HttpStatusCode.BadRequest);

        var closed = (await head.PostAsync($"{started.Location}/close", null)).Is(HttpStatusCode.OK);
        Assert.Equal("closed", closed.Text("state"));
        (await head.PostAsync($"{started.Location}/close", null)).Is(HttpStatusCode.OK);
        (await head.PostAsync($"{started.Location}/reminders", "{}")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            0,
            (await head.GetAsync($"{SignOffTrust.Api}?state=open")).Is(HttpStatusCode.OK).Json.GetProperty("items").GetArrayLength()
        );
    }

    [Fact]
    public async Task Receipt_IsReadByItsOwnerAndByThoseWhoLookAfterTheRound()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var sam = await trust.StaffAsync("Sam Staff");
        using var client = trust.As(sam);
        var round = await trust.StartAsync();
        using var signed = await SignOffTrust.SignAsync(client, round);
        var receipt = signed.Headers.Location!.OriginalString.Split('/')[^1];
        var digest = await trust.ReadAsync(db => db.Editions.Select(e => e.Digest).SingleAsync());
        using var own = new ApiClient(client);
        using var head = new ApiClient(trust.Head);
        using var other = new ApiClient(trust.As(await trust.StaffAsync("Olive Other")));

        var mine = (await own.GetAsync($"/api/v1/me/receipts/{receipt}")).Is(HttpStatusCode.OK).Json;
        Assert.Equal((digest, 1), (mine.GetProperty("digest").GetString(), mine.GetProperty("edition").GetInt32()));
        Assert.Equal(
            "hasSigned",
            (await own.GetAsync("/api/v1/me/signatures"))
                .Is(HttpStatusCode.OK)
                .Json.GetProperty("items")[0]
                .GetProperty("state")
                .GetString()
        );
        (await head.GetAsync($"{SignOffTrust.Api}/{round}/receipts/{receipt}")).Is(HttpStatusCode.OK);
        (await other.GetAsync($"/api/v1/me/receipts/{receipt}")).Is(HttpStatusCode.NotFound);
        (await other.GetAsync($"{SignOffTrust.Api}/{round}/receipts/{receipt}")).Is(HttpStatusCode.Forbidden);
        (await other.GetAsync($"{SignOffTrust.Api}/{round}/signatories")).Is(HttpStatusCode.Forbidden);
        (await other.PostAsync($"{SignOffTrust.Api}/{round}/close", null)).Is(HttpStatusCode.Forbidden);
        using var elsewhere = new ApiClient(trust.As(await web.House.AddPersonAsync(trust.Trust, Role.Headteacher, trust.HillTop)));
        (await elsewhere.GetAsync($"/api/v1/schools/hill-top/rounds/{round}")).Is(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync($"/api/v1/schools/hill-top/rounds/{round}/receipts/{receipt}")).Is(HttpStatusCode.NotFound);
    }
}
