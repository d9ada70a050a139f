using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies;

/// <summary>Many schools under one policy, looked at together: true after every change, and reckoned anew only where something changed.</summary>
public sealed class BoardTests(CoreFixture fixture) : IAsyncLifetime
{
    private const string Text = """
        policy: vale-trust
        title: Social media policy
        owner: Heron Vale
        level: trust
        standing: draft
        approver: Standards committee
        sections:
          - title: Taking on
            clauses:
              - clause: "1"
                says: Each school takes the policy on.
                binds: [school]
                carried: record
                controls:
                  - policy-adoption: { adoption-by: local-governing-body }
              - clause: "2"
                says: Each school has a headteacher who answers for it.
                binds: [school]
                carried: guide
                controls:
                  - guidance-card: { moment: writing-a-post }
        """;

    private readonly Asked _asked = new();
    private TestHouse _house = null!;
    private Actor _actor = null!;
    private Id<Edition> _edition;
    private readonly List<Id<School>> _schools = [];

    private DateOnly Today => UkTime.DateOf(_house.Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        _house = new(fixture.Server.Database, s => s.AddSingleton<ISchoolFactSource>(_asked));
        var trust = await _house.FoundTrustAsync();
        _actor = Actor.Operator(trust);
        foreach (var name in new[] { "Alder", "Birch", "Cedar" })
            _schools.Add(await _house.AddSchoolAsync(trust, name));
        _schools.Sort();
        _edition = await _house.DoAsync<BeginEdition, Id<Edition>>(u => u.NewPolicyAsync(_actor, null, Text, default));
        await _house.DoAsync<CheckEdition, Checked>(u => u.DoAsync(_actor, _edition, default));
        await _house.DoAsync<ApproveEdition, Done>(u =>
            u.DoAsync(_actor, _edition, new("standards committee", Today, "SC/26/3", true, null, null), default)
        );
        await _house.DoAsync<PutInForce, Done>(u => u.DoAsync(_actor, _edition, Today, default));
        var policy = await _house.InScopeAsync(
            trust,
            s => s.GetRequiredService<LanyardDb>().Editions.Where(e => e.Id == _edition).Select(e => e.Policy).SingleAsync()
        );
        await _house.DoAsync<PlacePolicy, Done>(u => u.DoAsync(_actor, policy, _schools.ToHashSet(), default));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task Board_SaysOfEverySchool_WhatTheSchoolsOwnPageSays()
    {
        await AdoptAsync(_schools[1]);
        var board = await LookAsync(Today);
        Assert.Equal(_schools, board.Select(l => l.School));
        foreach (var line in board)
        {
            var alone = Assert.Single(
                await _house.InScopeAsync(
                    _actor.Trust,
                    s => s.GetRequiredService<StandingQueries>().OfAsync(line.School, DateSpan.YearTo(Today), default)
                )
            );
            Assert.Equal(alone.Clauses.Select(c => c.Proof.Standing), line.Clauses);
        }
        Assert.Equal([Standing.NoEvidence, Standing.Kept, Standing.NoEvidence], board.Select(l => l.Clauses[0]));
    }

    [Fact]
    public async Task Board_ReckonsOnlyTheSchoolWhereSomethingHappened()
    {
        await LookAsync(Today);
        Assert.Equal(_schools, _asked.Take());

        await LookAsync(Today);
        Assert.Empty(_asked.Take());

        await AdoptAsync(_schools[2]);
        var board = await LookAsync(Today);
        Assert.Equal([_schools[2]], _asked.Take());
        Assert.Equal(Standing.Kept, board[2].Clauses[0]);
    }

    [Fact]
    public async Task Board_IsReckonedAnew_WhenTheTrustItselfChanged_ButNotForALogin()
    {
        await LookAsync(Today);
        _asked.Take();
        var person = await _house.AddPersonAsync(_actor.Trust, "Ama Boateng");
        await LookAsync(Today);
        _asked.Take();

        await RecordAsync(new LockedOut(person, 5, _house.Clock.GetUtcNow()));
        await LookAsync(Today);
        Assert.Empty(_asked.Take());

        await _house.DoAsync<WithdrawEdition, Done>(u => u.DoAsync(_actor, _edition, default));
        var board = await LookAsync(Today);
        Assert.Equal(_schools, _asked.Take());
        Assert.All(board, l => Assert.All(l.Clauses, s => Assert.Equal(Standing.NotInForce, s)));
    }

    [Fact]
    public async Task Board_OfAnotherDay_IsAnotherBoard()
    {
        await AdoptAsync(_schools[0]);
        await LookAsync(Today);
        Assert.Empty(await LookAsync(Today.AddDays(-1)));
        Assert.Equal(3, (await LookAsync(Today)).Count);
    }

    private Task<IReadOnlyList<BoardLine>> LookAsync(DateOnly day) =>
        _house.InScopeAsync(_actor.Trust, s => s.GetRequiredService<BoardQueries>().OfAsync(_schools, day, default));

    private Task<Done> AdoptAsync(Id<School> school) =>
        _house.DoAsync<AdoptEdition, Done>(u => u.DoAsync(_actor, _edition, school, Today, "LGB/26/7", default));

    private Task<bool> RecordAsync(LedgerEvent happened) =>
        _house.InScopeAsync(
            null,
            async s =>
            {
                await using var change = await s.GetRequiredService<Changes>().BeginAsync(_actor, default);
                change.Record(happened);
                await change.CommitAsync(default);
                return true;
            }
        );

    /// <summary>Remembers at which schools somebody looked.</summary>
    private sealed class Asked : ISchoolFactSource
    {
        private readonly List<Id<School>> _schools = [];

        public Task AddAsync(IReadOnlyList<PolicyAt> places, DateOnly day, CancellationToken ct)
        {
            _schools.AddRange(places.Select(p => p.School));
            return Task.CompletedTask;
        }

        public Id<School>[] Take()
        {
            Id<School>[] asked = [.. _schools.Order()];
            _schools.Clear();
            return asked;
        }
    }
}
