using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>
/// Policies that live: the trust writes its next edition, a school's board has approved one that binds from next week, a review is long overdue by
/// its own date, and a school has filled what the trust's policy leaves to it.
/// </summary>
public sealed class LifeScene : IDemoScene
{
    private const string Wilgyth = "st-wilgyths.example";
    private const string Bramblecote = "bramblecote.example";

    public int Order => 55;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var people = await stage.PeopleAsync(ct);
        Actor Of(string host, Role role) =>
            Actor.Of(DemoTrust.Id, people.First(p => p.Key.Host == host && p.Key.Roles.Any(r => r.Role == role)).Value);
        await DraftAsync(stage, Of(DemoTrust.Host, Role.TrustOfficer), ct);
        await ApproveAsync(stage, Of(Bramblecote, Role.Headteacher), ct);
        await TakeOnAsync(stage, Of(Wilgyth, Role.Headteacher), ct);
    }

    /// <summary>The trust promises answers in a day instead of two, and the draft is not checked yet.</summary>
    private static async Task DraftAsync(DemoStage stage, Actor officer, CancellationToken ct)
    {
        if (await NextAsync(stage, officer, "odbst", ct) is not { } draft)
            return;
        await stage.DoAsync<ChangeClause, Done>(u =>
            u.DoAsync(
                officer,
                draft,
                "4.1.s2",
                new(
                    "A comment, question or complaint gets an answer, or word that it has come, within 24 hours; what comes in at a weekend, by the next working day.",
                    [new("reply-within", "within", false, ["24h"])]
                ),
                1,
                ct
            )
        );
    }

    /// <summary>Bramblecote's governors approved a clearer sentence last week, and it binds from next week.</summary>
    private static async Task ApproveAsync(DemoStage stage, Actor head, CancellationToken ct)
    {
        if (await NextAsync(stage, head, "stokes-wood", ct) is not { } draft)
            return;
        var text = await stage.ReadAsync(db => db.Editions.Where(e => e.Id == draft).Select(e => e.Text).SingleAsync(ct));
        var spam = PolicyFile.Read(text).Policy!.Clauses.First(c => c.Says.Contains("takes for spam", StringComparison.Ordinal)).Number;
        await stage.DoAsync<ChangeClause, Done>(u =>
            u.DoAsync(head, draft, spam, new("What the school takes for spam is removed on the day on which somebody sees it.", []), 1, ct)
        );
        await stage.DoAsync<CheckEdition, Checked>(u => u.DoAsync(head, draft, ct));
        await stage.DoAsync<ApproveEdition, Done>(u =>
            u.DoAsync(head, draft, new("Governing board", stage.Today.AddDays(-8), "GB/26/11", false, null, null), ct)
        );
        await stage.DoAsync<PutInForce, Done>(u => u.DoAsync(head, draft, stage.Today.AddDays(7), ct));
    }

    /// <summary>St Wilgyth's governors noted the trust's policy, and the school says whom to ask.</summary>
    private static async Task TakeOnAsync(DemoStage stage, Actor head, CancellationToken ct)
    {
        var school = (await stage.SchoolsAsync(ct))[Wilgyth];
        var edition = await stage.ReadAsync(db =>
            (
                from e in db.Editions
                join p in db.Policies on e.Policy equals p.Id
                where p.Key == "odbst" && e.Number == 1
                select e
            ).FirstOrDefaultAsync(ct)
        );
        if (edition is null)
            return;
        if (!await stage.ReadAsync(db => db.Adoptions.AnyAsync(a => a.Edition == edition.Id && a.School == school, ct)))
            await stage.DoAsync<AdoptEdition, Done>(u => u.DoAsync(head, edition.Id, school, stage.Today.AddDays(-60), "LGB/26/7", ct));
        await stage.DoAsync<SetLocalField, Done>(u =>
            u.DoAsync(head, edition.Policy, school, "school-contact", "Zoë Fairweather, communications manager: ask at the office", ct)
        );
    }

    /// <returns>The next edition, just begun; null when somebody has begun it already, or the policy is not there.</returns>
    private static async Task<Id<Edition>?> NextAsync(DemoStage stage, Actor actor, string key, CancellationToken ct)
    {
        var policy = await stage.ReadAsync(db =>
            db.Policies.Where(p => p.Key == key).Select(p => (Id<HeldPolicy>?)p.Id).SingleOrDefaultAsync(ct)
        );
        if (policy is not { } id || await stage.ReadAsync(db => db.Editions.CountAsync(e => e.Policy == id, ct)) != 1)
            return null;
        return await stage.DoAsync<BeginEdition, Id<Edition>>(u => u.NextAsync(actor, id, ct));
    }
}
