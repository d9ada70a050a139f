using System.Net;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Npgsql;

namespace Lanyard.Web.Tests.Api;

/// <summary>A change sent with an Idempotency-Key is made once, whatever happens to the answer on its way.</summary>
public sealed class OnceOnlyTests(WebFixture web)
{
    private const string Fern = """{ "name": "Fern Hill", "phase": "primary" }""";
    private const string Gorse = """{ "name": "Gorse Lane", "phase": "primary" }""";

    [Fact]
    public async Task SameKeyAndRequest_Again_GivesTheSameAnswerAndAddsNothing()
    {
        var (trust, api) = await TrustOfficerAsync();
        var first = (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        var second = (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        Assert.False(first.Replayed);
        Assert.True(second.Replayed);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal((first.ETag, first.Location, first.ContentType), (second.ETag, second.Location, second.ContentType));
        Assert.Equal(1, await SchoolsAsync(trust));
        Assert.Equal(
            1L,
            await web.CountAsync("select count(*) from ledger_event where trust_id = $1 and kind = 'SchoolAdded'", trust.Value)
        );
    }

    [Fact]
    public async Task SameKey_WithAnotherRequest_IsRefused()
    {
        var (trust, api) = await TrustOfficerAsync();
        (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        var other = await api.PostAsync("/api/v1/schools", Gorse, Key("a"));
        Assert.Equal("Idempotency-Key", Assert.Single(other.Problem(HttpStatusCode.UnprocessableEntity)).Field);
        Assert.Equal(1, await SchoolsAsync(trust));
        (await api.PostAsync("/api/v1/schools", Gorse, Key("b"))).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task SameKey_OfAnotherPerson_IsAnotherKey()
    {
        var (trust, api) = await TrustOfficerAsync();
        using var colleague = new ApiClient(
            web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Colleague"))
        );
        (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        (await colleague.PostAsync("/api/v1/schools", Gorse, Key("a"))).Is(HttpStatusCode.Created);
        Assert.Equal(2, await SchoolsAsync(trust));
    }

    [Fact]
    public async Task Refusal_IsNotKept_SoAskingAgainMayGoBetter()
    {
        var (trust, api) = await TrustOfficerAsync();
        var taken = await web.House.AddSchoolAsync(trust, "Fern Hill");
        (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Problem(HttpStatusCode.UnprocessableEntity);
        (await api.PatchAsync($"/api/v1/schools/{taken}", """{ "name": "Old Fern Hill" }""", ("If-Match", "*"), Key("b"))).Is(
            HttpStatusCode.OK
        );
        (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        Assert.Equal(2, await SchoolsAsync(trust));
    }

    [Fact]
    public async Task SameRequest_ManyAtOnce_IsDoneOnceAndAnsweredToAll()
    {
        var (trust, api) = await TrustOfficerAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => api.PostAsync("/api/v1/schools", Fern, Key("a"))));
        var one = Assert.Single(answers.Select(a => a.Is(HttpStatusCode.Created).Body).Distinct());
        Assert.Contains("Fern Hill", one, StringComparison.Ordinal);
        Assert.Equal(5, answers.Count(a => a.Replayed));
        Assert.Equal(1, await SchoolsAsync(trust));
    }

    [Theory]
    [InlineData("clé")]
    [InlineData("{long}")]
    public async Task Key_ThatIsNoKey_IsRefused(string key)
    {
        var (trust, api) = await TrustOfficerAsync();
        var sent = key == "{long}" ? new string('k', 256) : key;
        var answer = await api.PostAsync("/api/v1/schools", Fern, ("Idempotency-Key", sent));
        Assert.Equal("Idempotency-Key", Assert.Single(answer.Problem(HttpStatusCode.BadRequest)).Field);
        Assert.Equal(0, await SchoolsAsync(trust));
    }

    [Fact]
    public async Task KeyOfARequestStillAtWork_Waits_ThenIsToldToAskAgain()
    {
        var (trust, api) = await TrustOfficerAsync();
        (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        await using var owner = NpgsqlDataSource.Create(web.Owner);
        await using var connection = await owner.OpenConnectionAsync();
        await using var atWork = await connection.BeginTransactionAsync();
        // Somebody holds the key's row and has not said how it ends.
        await using (var free = new NpgsqlCommand("delete from remembered_answer where trust_id = $1", connection, atWork))
        {
            free.Parameters.Add(new() { Value = trust.Value });
            await free.ExecuteNonQueryAsync();
        }
        (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Problem(HttpStatusCode.Conflict);
        await atWork.RollbackAsync();
        Assert.True((await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created).Replayed);
    }

    [Fact]
    public async Task KilledBeforeTheCommit_NothingIsThere_AndTheRetryDoesIt()
    {
        var (trust, api) = await TrustOfficerAsync();
        (await api.PostAsync("/api/v1/schools", Gorse, Key("first"))).Is(HttpStatusCode.Created);
        await using var lanyard = await LanyardProcess.StartAsync(web.Owner);
        await using var owner = NpgsqlDataSource.Create(web.Owner);
        await using var connection = await owner.OpenConnectionAsync();
        await using (var hold = await connection.BeginTransactionAsync())
        {
            // The last row that the request writes before it commits.
            await using var last = new NpgsqlCommand(
                "select from agenda where kind = 'forget-answers' and trust_id = $1 for update",
                connection,
                hold
            );
            last.Parameters.Add(new() { Value = trust.Value });
            await last.ExecuteNonQueryAsync();
            using var request = lanyard.Post("/api/v1/schools", Fern, api, Key("a"));
            var lost = lanyard.Http.SendAsync(request);
            await web.UntilAsync(
                "select count(*) from pg_stat_activity where datname = $1 and wait_event_type = 'Lock' and query like '%insert into agenda%'",
                new NpgsqlConnectionStringBuilder(web.Owner).Database!,
                1
            );
            await lanyard.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => lost);
        }
        var retried = (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        Assert.False(retried.Replayed);
        Assert.Equal(2, await SchoolsAsync(trust));
    }

    [Fact]
    public async Task KilledAfterTheCommit_TheRetryIsGivenTheAnswer()
    {
        var (trust, api) = await TrustOfficerAsync();
        await using var lanyard = await LanyardProcess.StartAsync(web.Owner);
        using var request = lanyard.Post("/api/v1/schools", Fern, api, Key("a"));
        var lost = lanyard.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await web.UntilAsync("select count(*) from school where trust_id = $1", trust.Value, 1);
        await lanyard.KillAsync();
        await lost.ContinueWith(_ => { }, TaskScheduler.Default);
        var retried = (await api.PostAsync("/api/v1/schools", Fern, Key("a"))).Is(HttpStatusCode.Created);
        Assert.True(retried.Replayed);
        Assert.Equal("Fern Hill", retried.Text("name"));
        (await api.GetAsync(retried.Location!)).Is(HttpStatusCode.OK);
        Assert.Equal(1, await SchoolsAsync(trust));
    }

    private static (string, string) Key(string key) => ("Idempotency-Key", key);

    private Task<long> SchoolsAsync(Id<Trust> trust) => web.CountAsync("select count(*) from school where trust_id = $1", trust.Value);

    private async Task<(Id<Trust> Trust, ApiClient Api)> TrustOfficerAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        return (trust, new(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null))));
    }
}
