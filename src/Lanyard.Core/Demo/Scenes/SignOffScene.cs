using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>
/// St Wilgyth's began its yearly round on paper five weeks ago, and its last day has passed: some have signed, some are late, one of them has no
/// login, one refused and one has left. Bramblecote has just begun one, with its classes. Queen Ælfwyn has finished one with parents.
/// </summary>
public sealed class SignOffScene : IDemoScene
{
    private const string Wilgyth = "st-wilgyths.example";
    private const string Bramblecote = "bramblecote.example";
    private const string Aelfwyn = "queen-aelfwyn.example";

    private static readonly (string Name, int Size)[] Classes = [("Hazel class", 28), ("Rowan class", 26), ("Oak class", 30)];
    private static readonly (string Name, int Size)[] Years = [("Parents of year 3", 41), ("Parents of year 4", 38)];

    public int Order => 80;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var cast = new Cast(await stage.SchoolsAsync(ct), await stage.PeopleAsync(ct));
        await WilgythAsync(stage, cast, ct);
        await BramblecoteAsync(stage, cast, ct);
        await AelfwynAsync(stage, cast, ct);
    }

    private static async Task WilgythAsync(DemoStage stage, Cast cast, CancellationToken ct)
    {
        var wish = new RoundWish([Audience.Staff], stage.Today.AddDays(-4), 14, true) { BeganOn = stage.Today.AddDays(-35) };
        if (await StartedAsync(stage, cast.Of(Wilgyth, "headteacher"), cast.Schools[Wilgyth], wish, ct) is not { } round)
            return;
        string[] signed = ["headteacher", "communications"];
        await SignAsync(stage, round, signed.Select(m => cast.Of(Wilgyth, m).Person!.Value), ct);
        var deputy = cast.Of(Wilgyth, "deputy.head");
        if (await stage.ReadAsync(db => db.Signatories.AnyAsync(s => s.Person == deputy.Person && s.State == SignatoryState.Owed, ct)))
            await stage.DoAsync<RefuseToSign, Done>(u =>
                u.DoAsync(deputy, round, "I should like to talk about clause 3 first: it reaches into private life.", ct)
            );
        var edith = cast.People.Single(p => p.Key.FullName == "Edith Marchbanks").Value;
        if (await stage.ReadAsync(db => db.People.AnyAsync(p => p.Id == edith && p.LeftOn == null, ct)))
            await stage.DoAsync<RecordLeaving, Done>(u => u.DoAsync(cast.Of(Wilgyth, "office"), edith, stage.Today.AddDays(-1), ct));
        await stage.LetTheClockAsync(FollowLedger.Kind, ct);
        await stage.LetTheClockAsync(KeepRounds.Kind, ct);
    }

    // The policy states no interval: the year is local practice, and is marked so.
    private static async Task BramblecoteAsync(DemoStage stage, Cast cast, CancellationToken ct)
    {
        var wish = new RoundWish([Audience.Staff, Audience.Pupils], stage.Today.AddDays(21), 14, false)
        {
            LocalInterval = new(1, SpanUnit.Year),
        };
        if (await StartedAsync(stage, cast.Of(Bramblecote, "headteacher"), cast.Schools[Bramblecote], wish, ct) is not { } round)
            return;
        var groups = await GroupsAsync(stage, cast, Bramblecote, round, Audience.Pupils, Classes, ct);
        await HoldAsync(stage, cast.Of(Bramblecote, "wren"), groups[0], 26, ct);
    }

    private static async Task AelfwynAsync(DemoStage stage, Cast cast, CancellationToken ct)
    {
        var wish = new RoundWish([Audience.Parents], stage.Today.AddDays(-10), 14, false) { BeganOn = stage.Today.AddDays(-45) };
        if (await StartedAsync(stage, cast.Of(Aelfwyn, "headteacher"), cast.Schools[Aelfwyn], wish, ct) is not { } round)
            return;
        if (await stage.ReadAsync(db => db.Rounds.AnyAsync(r => r.Id == round && r.State == RoundState.Closed, ct)))
            return;
        foreach (var group in await GroupsAsync(stage, cast, Aelfwyn, round, Audience.Parents, Years, ct))
            await HoldAsync(stage, cast.Of(Aelfwyn, "administrator.1"), group, group.Size, ct);
        await stage.DoAsync<CloseRound, Done>(u => u.DoAsync(cast.Of(Aelfwyn, "deputy.head"), round, cast.Schools[Aelfwyn], ct));
    }

    private static async Task<IReadOnlyList<SigningGroup>> GroupsAsync(
        DemoStage stage,
        Cast cast,
        string host,
        Id<Round> round,
        Audience audience,
        IReadOnlyList<(string Name, int Size)> groups,
        CancellationToken ct
    )
    {
        var there = await stage.ReadAsync(db => db.SigningGroups.Where(g => g.Round == round).Select(g => g.Name).ToListAsync(ct));
        var office = cast.Of(host, host == Aelfwyn ? "administrator.1" : "office");
        foreach (var (name, size) in groups.Where(g => !there.Contains(g.Name)))
            await stage.DoAsync<AddGroup, Id<SigningGroup>>(u => u.DoAsync(office, round, cast.Schools[host], audience, name, size, ct));
        var all = await stage.ReadAsync(db => db.SigningGroups.AsNoTracking().Where(g => g.Round == round).ToListAsync(ct));
        return [.. groups.Select(g => all.Single(a => a.Name == g.Name))];
    }

    private static async Task HoldAsync(DemoStage stage, Actor teacher, SigningGroup group, int present, CancellationToken ct)
    {
        if (group.Confirmed == 0)
            await stage.DoAsync<HoldSession, Id<Receipt>>(u => u.DoAsync(teacher, group.Id, group.School, stage.Today, present, 0, ct));
    }

    /// <returns>Null when the school has no policy; the round that is there when it was started before.</returns>
    private static async Task<Id<Round>?> StartedAsync(DemoStage stage, Actor head, Id<School> school, RoundWish wish, CancellationToken ct)
    {
        var there = await stage.ReadAsync(db =>
            db.RoundTallies.Where(t => t.School == school).Select(t => (Id<Round>?)t.Round).FirstOrDefaultAsync(ct)
        );
        var policy = await stage.ReadAsync(db =>
            db.Placements.Where(p => p.School == school).Select(p => (Id<HeldPolicy>?)p.Policy).FirstOrDefaultAsync(ct)
        );
        if (policy is not { } held)
            return null;
        var round = there ?? await stage.DoAsync<StartRound, Id<Round>>(u => u.DoAsync(head, held, school, wish, ct));
        await stage.LetTheClockAsync(AskSignatories.Kind, ct);
        return round;
    }

    // Signing twice is signing once.
    private static async Task SignAsync(
        DemoStage stage,
        Id<Round> round,
        IEnumerable<Id<Domain.People.Person>> people,
        CancellationToken ct
    )
    {
        var edition = await stage.ReadAsync(db => db.Rounds.Where(r => r.Id == round).Select(r => r.Edition).SingleAsync(ct));
        var ground = await stage.DoAsync<RoundGround, SignOff.Ground>(async g => (Outcome<SignOff.Ground>)await g.OfAsync(edition, ct));
        var (sections, digest) = (ground.Text.Sections.Count, ground.Edition.Digest);
        foreach (var actor in people.Select(p => Actor.Of(DemoTrust.Id, p)))
        {
            for (var section = 1; section < sections; section++)
                await stage.DoAsync<ReadPolicy, Done>(u => u.SeeAsync(actor, round, section, digest, ct));
            await stage.DoAsync<ReadPolicy, Done>(u => u.EndAsync(actor, round, digest, ct));
            await stage.DoAsync<SignPolicy, Id<Receipt>>(u => u.DoAsync(actor, round, digest, SigningWay.SignedIn, ct));
        }
    }

    private sealed record Cast(
        IReadOnlyDictionary<string, Id<School>> Schools,
        IReadOnlyDictionary<DemoPerson, Id<Domain.People.Person>> People
    )
    {
        public Actor Of(string host, string mailbox) =>
            Actor.Of(DemoTrust.Id, People.Single(p => p.Key.Host == host && p.Key.Mailbox == mailbox).Value);
    }
}
