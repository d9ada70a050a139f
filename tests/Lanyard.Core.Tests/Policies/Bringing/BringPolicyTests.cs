using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Policies.Bringing;

public sealed class BringPolicyTests(CoreFixture fixture) : IAsyncLifetime
{
    private const string Text = """
        Hillside: being online

        1. Our pages
        1.1 Each page has no fewer than two administrators.
        1.2 Messages are answered within 36 hours.
        1.3 We think "quotes" & colons: are fine - #always.

        2. Everything else
        2.1 The sun shines.
        """;

    private Id<Trust> _trust;

    private TestHouse House { get; set; } = null!;

    public ValueTask InitializeAsync()
    {
        House = fixture.House();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    [Fact]
    public async Task DocumentBrought_IsKeptWithItsProposals_AndNothingIsOnTheRegister()
    {
        var (actor, place) = await BroughtAsync();
        var rows = await RowsAsync(place);
        Assert.Equal(["FM.title", "1.1", "1.2", "1.3", "2.1"], rows.Select(r => r.Number));
        var offer = rows[1].Controls[0];
        Assert.Equal(("admin-cover", OfferFate.Open), (offer.Control, offer.Fate));
        Assert.Equal("2", offer.Settings.Single(s => s.Name == "administrators").Value);
        Assert.Contains(
            offer.Suggested,
            w => rows[1].Words.Substring(w.Start, w.Length).EndsWith("two administrators", StringComparison.Ordinal)
        );
        Assert.False(await House.InScopeAsync(actor.Trust, s => s.GetRequiredService<LanyardDb>().Policies.AnyAsync()));
    }

    [Fact]
    public async Task OnlyWhatWasTaken_GoesIntoTheDraft_WhichIsSoundAndBindsNobody()
    {
        var (actor, place) = await BroughtAsync();
        await DecideAsync(d => d.TakeAsync(actor, place, 2, 0, default));
        await DecideAsync(d => d.ChangeAsync(actor, place, 3, 0, [new("within", ["2d"])], default));
        await DecideAsync(d => d.LeaveAsync(actor, place, 3, 1, default), mayRefuse: true);
        await DecideAsync(d => d.WantAsync(actor, place, 5, wanted: false, default));
        var id = await House.DoAsync<DraftBrought, Id<Edition>>(u =>
            u.DoAsync(actor, place, new("Being online", "being-online", "Hillside"), default)
        );

        var edition = await House.InScopeAsync(actor.Trust, s => s.GetRequiredService<LanyardDb>().Editions.SingleAsync(e => e.Id == id));
        Assert.Equal(EditionState.Draft, edition.State);
        var reading = PolicyFile.Read(edition.Text);
        Assert.NotNull(reading.Policy);
        Assert.Equal((DocumentStanding.Draft, "Being online"), (reading.Policy.Standing, reading.Policy.Title));
        Assert.Equal(["FM.title", "1.1", "1.2", "1.3"], reading.Policy.Clauses.Select(c => c.Number));
        Assert.Equal("We think \"quotes\" & colons: are fine - #always.", reading.Policy.Clauses.Last().Says);
        Assert.Equal(["admin-cover", "reply-within"], reading.Policy.Controls.Select(b => b.Control.Kind.Name));
        Assert.Contains("2 days", reading.Policy.Controls.Last().Control.Sentence, StringComparison.Ordinal);
        Assert.False(edition.BindsOn(DateOnly.FromDateTime(House.Clock.GetUtcNow().Date)));
        Assert.Empty(await RowsAsync(place));
    }

    [Fact]
    public async Task Settings_ThatMakeNoSense_AreRefusedAtTheirField()
    {
        var (actor, place) = await BroughtAsync();
        var refused = await RefusedAsync(d => d.ChangeAsync(actor, place, 3, 0, [new("within", ["soon"])], default));
        Assert.Equal("within", refused.Field);
        Assert.Contains("a time such as 48h", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(OfferFate.Open, (await RowsAsync(place))[2].Controls[0].Fate);
    }

    [Fact]
    public async Task AnotherSchoolsDocument_IsNotThere()
    {
        var (actor, place) = await BroughtAsync();
        var refused = await RefusedAsync(d => d.TakeAsync(actor, place with { School = null }, 2, 0, default));
        Assert.StartsWith("There is no such document", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsSure_IsTakenTogether_AndTheRestStaysOpen()
    {
        var (actor, place) = await BroughtAsync();
        var taken = await House.DoAsync<DecideProposals, int>(u => u.TakeSureAsync(actor, place, null, default));
        var offers = (await RowsAsync(place)).SelectMany(r => r.Controls).ToList();
        Assert.Equal(taken, offers.Count(o => o.Fate == OfferFate.Taken));
        Assert.Contains(offers, o => o is { Control: "reply-within", Fate: OfferFate.Taken });
        Assert.All(offers.Where(o => o.Fate == OfferFate.Taken), o => Assert.Empty(o.Asks));
    }

    [Fact]
    public async Task Sections_AreCounted()
    {
        var (actor, place) = await BroughtAsync();
        await DecideAsync(d => d.TakeAsync(actor, place, 2, 0, default));
        await DecideAsync(d => d.WantAsync(actor, place, 5, wanted: false, default));
        var sections = await House.InScopeAsync(
            actor.Trust,
            s => s.GetRequiredService<BroughtQueries>().SectionsAsync(place.Document, default)
        );
        Assert.Equal(["About this document", "Our pages", "Everything else"], sections.Select(s => s.Title));
        Assert.Equal((3, 1), (sections[1].Clauses, sections[1].Kept));
        Assert.Equal(1, sections[2].LeftOut);
    }

    [Fact]
    public async Task DocumentThrownAway_IsGoneWithAllThatWasSaid()
    {
        var (actor, place) = await BroughtAsync();
        await House.DoAsync<DropBrought, Done>(u => u.DoAsync(actor, place, default));
        Assert.Empty(await RowsAsync(place));
        Assert.Null(await House.InScopeAsync(actor.Trust, s => s.GetRequiredService<BroughtQueries>().FindAsync(place, default)));
    }

    [Theory]
    [InlineData("", "being-online", "Say what the policy is called")]
    [InlineData("Being online", "Being online!", "Choose a short name")]
    [InlineData("Being online", "bring", "Choose a short name")]
    public async Task Draft_WithoutWhatItNeeds_IsRefused(string title, string key, string says)
    {
        var (actor, place) = await BroughtAsync();
        var outcome = await House.InScopeAsync(
            actor.Trust,
            s => s.GetRequiredService<DraftBrought>().DoAsync(actor, place, new(title, key, "Hillside"), default)
        );
        Assert.StartsWith(says, Assert.Single(outcome.Refusals).Sentence, StringComparison.Ordinal);
    }

    private async Task<(Actor Actor, BroughtPlace Place)> BroughtAsync()
    {
        _trust = await House.FoundTrustAsync();
        var school = await House.AddSchoolAsync(_trust);
        var actor = Actor.Operator(_trust);
        var id = await House.DoAsync<BringPolicy, Id<BroughtDocument>>(u => u.DoAsync(actor, school, Text, default));
        return (actor, new(school, id));
    }

    private Task<List<BroughtRow>> RowsAsync(BroughtPlace place) =>
        House.InScopeAsync(
            _trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .BroughtRows.AsNoTracking()
                    .Where(r => r.Document == place.Document)
                    .OrderBy(r => r.Position)
                    .ToListAsync()
        );

    private async Task DecideAsync(Func<DecideProposals, Task<Outcome<Done>>> decide, bool mayRefuse = false)
    {
        var outcome = await House.InScopeAsync(_trust, s => decide(s.GetRequiredService<DecideProposals>()));
        Assert.True(outcome.Ok || mayRefuse, outcome.Ok ? "" : outcome.Refusals[0].Sentence);
    }

    private async Task<Refusal> RefusedAsync(Func<DecideProposals, Task<Outcome<Done>>> decide) =>
        Assert.Single((await House.InScopeAsync(_trust, s => decide(s.GetRequiredService<DecideProposals>()))).Refusals);
}
