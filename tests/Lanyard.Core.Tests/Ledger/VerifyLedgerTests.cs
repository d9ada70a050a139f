using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lanyard.Core.Tests.Ledger;

/// <summary>Somebody with every right in the database changes the past; the check names where.</summary>
public sealed class VerifyLedgerTests(CoreFixture fixture)
{
    private const string Redigest =
        "ledger_digest((select digest from ledger_event p where p.trust_id = e.trust_id and p.seq = e.seq - 1), "
        + "seq, event_id, at, kind, subject_kind, subject_id, school_id, actor_kind, actor_id, deputy_for_id, clauses, body)";

    [Fact]
    public async Task VerifyLedger_OfAnIntactChain_IsWhole()
    {
        await using var house = fixture.House();
        var trust = await SixEventsAsync(house);
        var check = await CheckAsync(house, trust);
        Assert.True(check.Whole, check.Sentence);
        Assert.Equal(6, check.Events);
        Assert.Equal("The ledger is whole: 6 events, each follows from the one before.", check.Sentence);
        var head = await fixture.Server.ReadAsync($"select encode(digest, 'hex') from ledger_head where trust_id = '{trust}'");
        Assert.Equal(head, check.Digest);
    }

    [Fact]
    public async Task VerifyLedger_EveryColumn_IsCovered()
    {
        string[] edits =
        [
            "event_id = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "kind = 'PersonLeft'",
            "subject_kind = subject_kind + 1",
            "subject_id = gen_random_uuid()",
            "school_id = gen_random_uuid()",
            "actor_kind = actor_kind + 1",
            "actor_id = gen_random_uuid()",
            "deputy_for_id = gen_random_uuid()",
            "clauses = '{4.2}'",
            "body = replace(body, '{', '{ ')",
            "digest = sha256(digest)",
        ];
        await using var house = fixture.House();
        foreach (var edit in edits)
        {
            var trust = await SixEventsAsync(house);
            await TamperAsync($"update ledger_event set {edit} where trust_id = '{trust}' and seq = 3");
            var check = await CheckAsync(house, trust);
            Assert.True(check.Broken is { Seq: 3, What: Misfit.Digest }, $"{edit}: {check.Sentence}");
        }
    }

    [Theory]
    [InlineData(
        "update ledger_event set body = '{}' where {0} and seq = 4",
        4,
        Misfit.Digest,
        "Event 4 does not fit: its digest does not follow from what it says and from event 3. Event 4 or event 3 was changed after it was written."
    )]
    [InlineData(
        "update ledger_event set body = '{}' where {0} and seq = 1",
        1,
        Misfit.Digest,
        "Event 1 does not fit: its digest does not follow from what it says. It was changed after it was written."
    )]
    [InlineData("delete from ledger_event where {0} and seq = 3", 3, Misfit.Gap, "Event 3 is missing: after event 2 comes event 4.")]
    [InlineData(
        "delete from ledger_event where {0} and seq < 3",
        1,
        Misfit.Gap,
        "Event 1 is missing: the first event that is kept is event 3."
    )]
    [InlineData(
        "delete from ledger_event where {0} and seq = 6",
        6,
        Misfit.Gap,
        "Event 6 is missing: the head counts 6 events, and 5 are kept."
    )]
    [InlineData(
        "update ledger_event set seq = -seq where {0} and seq in (3, 4); update ledger_event set seq = 7 + seq where {0} and seq < 0",
        3,
        Misfit.Digest,
        "Event 3 does not fit: its digest does not follow from what it says and from event 2. Event 3 or event 2 was changed after it was written."
    )]
    [InlineData(
        "update ledger_event e set body = '{}' where {0} and seq = 3; update ledger_event e set digest = "
            + Redigest
            + " where {0} and seq = 3",
        4,
        Misfit.Digest,
        "Event 4 does not fit: its digest does not follow from what it says and from event 3. Event 4 or event 3 was changed after it was written."
    )]
    [InlineData(
        "update ledger_event e set body = '{}' where {0} and seq = 6; update ledger_event e set digest = "
            + Redigest
            + " where {0} and seq = 6",
        6,
        Misfit.Head,
        "The head does not fit event 6, the last one: one of them was changed after it was written."
    )]
    [InlineData("delete from ledger_head where {0}", 6, Misfit.Head, "The head of the chain is missing, although 6 events are kept.")]
    [InlineData("update ledger_head set seq = 5 where {0}", 6, Misfit.Head, "The head counts 5 events, but 6 are kept.")]
    [InlineData(
        "delete from ledger_head where {0}; delete from ledger_event where {0}",
        1,
        Misfit.Start,
        "This trust's ledger has no beginning: not even its founding is kept."
    )]
    public async Task VerifyLedger_AfterASuperuserChangedThePast_NamesTheFirstBrokenLink(string sql, long seq, Misfit what, string sentence)
    {
        await using var house = fixture.House();
        var trust = await SixEventsAsync(house);
        var untouched = await SixEventsAsync(house);
        await TamperAsync(sql.Replace("{0}", $"trust_id = '{trust}'", StringComparison.Ordinal));
        var check = await CheckAsync(house, trust);
        Assert.Equal(new BrokenLink(seq, what, sentence), check.Broken);
        Assert.Equal(sentence, check.Sentence);
        Assert.True((await CheckAsync(house, untouched)).Whole);
    }

    [Fact]
    public async Task VerifyLedger_AfterTheDatabasesOwnFunctionWasReplaced_StillNamesTheLink()
    {
        // In a database of its own, since the function is everybody's.
        var owner = await fixture.Server.CreateDatabaseAsync("forged");
        await using var database = await Core.Data.Database.OpenAsync(owner, null, DateTimeOffset.UnixEpoch, CancellationToken.None);
        await using var house = new TestHouse(database);
        var trust = await SixEventsAsync(house);
        await TestServer.RunAsync(
            owner,
            """
            create or replace function ledger_digest(
                previous bytea, seq bigint, event_id uuid, at timestamptz, kind text, subject_kind int, subject_id uuid,
                school_id uuid, actor_kind int, actor_id uuid, deputy_for_id uuid, clauses text[], body text) returns bytea
                language sql immutable return sha256('forged')
            """
        );
        await house.AddSchoolAsync(trust, "Forged Infants");
        var check = await CheckAsync(house, trust);
        Assert.Equal((7, Misfit.Digest), (check.Broken!.Seq, check.Broken.What));
    }

    [Fact]
    public async Task VerifyLedger_OfATrustThatIsNotThere_IsRefusedInWords()
    {
        await using var house = fixture.House();
        var nobody = Id<Trust>.New(house.Clock.GetUtcNow());
        var outcome = await house.InScopeAsync(null, s => s.GetRequiredService<VerifyLedger>().DoAsync(nobody, CancellationToken.None));
        Assert.Equal("There is no trust with this id.", Assert.Single(outcome.Refusals).Sentence);
    }

    [Fact]
    public async Task EightChangesAtOnce_OnOneTrust_LeaveAChainWithoutAGap()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        await Parallel.ForAsync(
            0,
            80,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (n, _) => await house.AddPersonAsync(trust, $"Person {n}")
        );
        var check = await CheckAsync(house, trust);
        Assert.True(check.Whole, check.Sentence);
        Assert.Equal(81, check.Events);
    }

    [Fact]
    public async Task AProcessKilledInTheMiddleOfAChange_LeavesNeitherHalf()
    {
        await using var house = fixture.House();
        var trust = await SixEventsAsync(house);
        await using (var holder = new NpgsqlConnection(fixture.Server.Owner))
        {
            await holder.OpenAsync();
            await using var held = await holder.BeginTransactionAsync();
            await TestServer.RunAsync(holder, $"select from ledger_head where trust_id = '{trust}' for update");
            using var child = new ChildProcess("add-person", fixture.Server.Owner, trust.ToString());
            // The child has written the person and waits to write the event; that is where it dies.
            await fixture.Server.UntilAsync(
                "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%ledger_append%')"
            );
            await child.KillAsync();
        }
        await fixture.Server.UntilAsync(
            "select not exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%ledger_append%' and state <> 'idle')"
        );
        Assert.Equal(
            0L,
            await fixture.Server.ReadAsync($"select count(*) from person where trust_id = '{trust}' and full_name = 'Half Added'")
        );
        var check = await CheckAsync(house, trust);
        Assert.True(check is { Whole: true, Events: 6 }, check.Sentence);
    }

    private static async Task<Id<Trust>> SixEventsAsync(TestHouse house)
    {
        var trust = await house.FoundTrustAsync();
        for (var n = 2; n <= 6; n++)
            await house.AddPersonAsync(trust, $"Person {n}");
        return trust;
    }

    private static async Task<LedgerCheck> CheckAsync(TestHouse house, Id<Trust> trust) =>
        (await house.InScopeAsync(null, s => s.GetRequiredService<VerifyLedger>().DoAsync(trust, CancellationToken.None))).Value!;

    private Task TamperAsync(string sql) => TestServer.RunAsync(fixture.Server.Owner, sql);
}
