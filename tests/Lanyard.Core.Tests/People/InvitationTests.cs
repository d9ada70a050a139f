using Lanyard.Core.Outbox;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.People;

public sealed class InvitationTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Invite_SomebodyWithAnAddress_KeepsOnlyTheDigestForSevenDays()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "priya@meadow.example");
        var sent = await InviteAsync(room, person);
        var row = Assert.Single(await InvitationsAsync(room, person));
        Assert.Equal(InvitationToken.Digest(sent.Token), row.TokenDigest);
        Assert.Equal(room.House.Clock.GetUtcNow().AddDays(7), row.ExpiresAt);
        Assert.Contains("PersonInvited", await room.HistoryAsync(person));
        var letter = await room.ReadAsync(db => db.Dispatches.SingleAsync(d => d.Person == person));
        Assert.Equal(new InvitationLetter(room.Trust, sent.Token, sent.ExpiresAt), LetterJson.Read(letter.Kind, letter.Payload));
    }

    [Fact]
    public void Letter_WrittenOut_HasTheLinkAndSaysUntilWhenInUkTime()
    {
        var trust = Id<Trust>.New(DateTimeOffset.UnixEpoch);
        var letter = new InvitationLetter(trust, "abc", new(2026, 7, 1, 9, 30, 0, TimeSpan.Zero));
        var head = new Letterhead("Heron Vale Learning Trust", "Priya Shah", new("https://lanyard.example/"));
        var body = string.Join("\n", letter.Paragraphs(head));
        Assert.Contains($"https://lanyard.example/invitation/{trust}/abc", body, StringComparison.Ordinal);
        Assert.Contains("until 10:30 on Wednesday 1 July 2026", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_Again_RevokesTheOlderOne()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "priya@meadow.example");
        var first = await InviteAsync(room, person);
        room.House.Clock.Move(TimeSpan.FromMinutes(2));
        var second = await InviteAsync(room, person);
        var now = room.House.Clock.GetUtcNow();
        var states = (await InvitationsAsync(room, person)).ToDictionary(i => i.Id, i => i.StateAt(now));
        Assert.Equal(InvitationState.Revoked, states[first.Id]);
        Assert.Equal(InvitationState.Waiting, states[second.Id]);
    }

    [Fact]
    public async Task Invite_ADoubleClick_SendsOne()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "priya@meadow.example");
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => room.AskAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, person, Ct)))
        );
        Assert.Single(outcomes, o => o.Ok);
        Assert.Single(await InvitationsAsync(room, person));
    }

    [Fact]
    public async Task Invite_WithoutAnAddressOrAfterLeaving_IsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (silent, gone) = (await room.StaffAsync("Sil Ent"), await room.StaffAsync("Gone Away", email: "gone@meadow.example"));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, gone, room.Today.AddDays(-1), Ct));
        Assert.Equal("email", (await RefusedAsync(room, silent)).Field);
        Assert.Equal("Gone Away has left. Record their return first.", (await RefusedAsync(room, gone)).Sentence);
    }

    [Fact]
    public async Task Invite_ByAColleagueWithoutTheRight_IsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (person, colleague) = (await room.StaffAsync(email: "priya@meadow.example"), await room.StaffAsync("Col League"));
        await room.RefusedAsync<InvitePerson, SentInvitation>(colleague, (u, by) => u.DoAsync(by, person, Ct));
        Assert.Empty(await InvitationsAsync(room, person));
    }

    [Fact]
    public async Task Revoke_AWaitingOne_EndsItOnce()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "priya@meadow.example");
        await InviteAsync(room, person);
        foreach (var _ in Enumerable.Range(0, 2))
            await room.DoAsync<RevokeInvitation, Done>(room.Head, (u, by) => u.DoAsync(by, person, Ct));
        Assert.NotNull(Assert.Single(await InvitationsAsync(room, person)).RevokedAt);
        Assert.Single(await room.HistoryAsync(person), k => k == "InvitationRevoked");
    }

    private static Task<SentInvitation> InviteAsync(Room room, Id<Person> person) =>
        room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, person, Ct));

    private static Task<Refusal> RefusedAsync(Room room, Id<Person> person) =>
        room.RefusedAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, person, Ct));

    private static Task<List<Invitation>> InvitationsAsync(Room room, Id<Person> person) =>
        room.ReadAsync(db => db.Invitations.Where(i => i.Person == person).ToListAsync());
}
