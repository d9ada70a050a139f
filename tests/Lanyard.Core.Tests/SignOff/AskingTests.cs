using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignOff;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lanyard.Core.Tests.SignOff;

/// <summary>A round asks more people than fit into one change.</summary>
public sealed class AskingTests(CoreFixture fixture) : IAsyncLifetime
{
    private const int Everybody = 2 * AskSignatories.Batch + 50;

    private SignOffStage _stage = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await SignOffStage.SetAsync(fixture.House());
        await TestServer.RunAsync(
            fixture.Server.Owner,
            $"""
            insert into person (trust_id, person_id, full_name, name_key, created_at)
                select '{_stage.Trust}', gen_random_uuid(), 'Person ' || n, 'person ' || lpad(n::text, 6, '0'), now()
                from generate_series(1, {Everybody}) n;
            insert into appointment (trust_id, appointment_id, person_id, role, school_id, "from")
                select trust_id, gen_random_uuid(), person_id, 'Staff', '{_stage.School}', '2025-09-01' from person where trust_id = '{_stage.Trust}';
            """
        );
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Start_OfThousands_OnlyBegins_AndTheClockAsksThem()
    {
        var id = await _stage.House.DoAsync<StartRound, Id<Round>>(u =>
            u.DoAsync(_stage.Operator, _stage.Policy, null, _stage.Wish, default)
        );
        var round = await _stage.RoundAsync(id);
        Assert.Equal((RoundState.Starting, Everybody, 0), (round.State, round.ToAsk, round.AskedSoFar));
        Assert.Equal(default, await _stage.TallyAsync(id));

        await _stage.AskAsync();

        round = await _stage.RoundAsync(id);
        Assert.Equal((RoundState.Open, Everybody), (round.State, round.AskedSoFar));
        Assert.Equal(Everybody, (await _stage.TallyAsync(id)).Owed);
    }

    [Fact]
    public async Task Start_KilledInTheMiddle_GoesOnWhereItWas_AndAsksNobodyTwice()
    {
        var id = await _stage.House.DoAsync<StartRound, Id<Round>>(u =>
            u.DoAsync(_stage.Operator, _stage.Policy, null, _stage.Wish, default)
        );
        await using (var connection = new NpgsqlConnection(fixture.Server.Owner))
        {
            await connection.OpenAsync();
            await using var held = await connection.BeginTransactionAsync();
            // Somebody of the second batch cannot be asked while their row is held.
            await TestServer.RunAsync(
                connection,
                $"""
                select from person where trust_id = '{_stage.Trust}' and person_id =
                    (select person_id from person where trust_id = '{_stage.Trust}' order by person_id offset {AskSignatories.Batch
                    + 20} limit 1)
                for update
                """
            );
            using var child = new ChildProcess("ask-signatories", fixture.Server.Owner, _stage.Trust.ToString());
            await fixture.Server.UntilAsync(
                "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%insert into signatory%')"
            );
            await child.KillAsync();
        }
        await fixture.Server.UntilAsync(
            "select not exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query ilike '%insert into signatory%' and state <> 'idle')"
        );
        var round = await _stage.RoundAsync(id);
        Assert.Equal(RoundState.Starting, round.State);
        Assert.InRange(round.AskedSoFar, 1, AskSignatories.Batch);
        Assert.Equal(round.AskedSoFar, (await _stage.TallyAsync(id)).Owed);

        await _stage.AskAsync();

        Assert.Equal(RoundState.Open, (await _stage.RoundAsync(id)).State);
        Assert.Equal(Everybody, await _stage.ReadAsync(db => db.Signatories.CountAsync(s => s.Round == id)));
        Assert.Equal(Everybody, (await _stage.EventsAsync("SignatureAsked")).Count);
        await _stage.AssertCountedAsync();
    }

    [Fact]
    public async Task Joiner_WhileTheClockStillAsks_IsAskedOnce()
    {
        var id = await _stage.House.DoAsync<StartRound, Id<Round>>(u =>
            u.DoAsync(_stage.Operator, _stage.Policy, null, _stage.Wish, default)
        );
        var joiner = await _stage.StaffAsync("Jo Ibsen");
        await _stage.FollowAsync();
        Assert.Equal(default, await _stage.TallyAsync(id));

        await _stage.AskAsync();
        await _stage.FollowAsync();

        Assert.Equal(SignatoryState.Owed, (await _stage.SignatoryAsync(id, joiner)).State);
        Assert.Equal(Everybody + 1, (await _stage.TallyAsync(id)).Owed);
        await _stage.AssertCountedAsync();
    }
}
