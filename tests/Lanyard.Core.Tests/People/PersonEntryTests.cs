using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.People;

public sealed class PersonEntryTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Add_ADoubleClick_AddsOnePerson()
    {
        await using var room = await Room.OpenAsync(fixture);
        var wanted = Wanted("Kofi Mensah", null, Role.Staff, room.Meadow) with { Id = Id<Person>.New(room.House.Clock.GetUtcNow()) };
        var first = await AddAsync(room, room.Head, wanted);
        Assert.Equal(first.Value, (await AddAsync(room, room.Head, wanted)).Value);
        Assert.Single(await room.AppointmentsAsync(first.Value));
    }

    [Fact]
    public async Task Add_TheSameAddressAtOnce_AddsOnePerson()
    {
        await using var room = await Room.OpenAsync(fixture);
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(n => AddAsync(room, room.Officer, Wanted($"Person {(char)('A' + n)}", "one@meadow.example", null, null)))
        );
        Assert.Single(outcomes, o => o.Ok);
        Assert.All(outcomes.Where(o => !o.Ok), o => Assert.Equal("email", Assert.Single(o.Refusals).Field));
    }

    [Fact]
    public async Task Add_WithARoleThatIsNotTheirsToGive_AddsNobody()
    {
        await using var room = await Room.OpenAsync(fixture);
        var admin = await room.StaffAsync("Ada Min", role: Role.Administrator);
        var refused = await AddAsync(room, admin, Wanted("Mo Derator", null, Role.Moderator, room.Meadow));
        Assert.Equal("role", Assert.Single(refused.Refusals).Field);
        Assert.True((await AddAsync(room, admin, Wanted("Vi Olunteer", null, Role.Volunteer, room.Meadow))).Ok);
        Assert.False((await AddAsync(room, admin, Wanted("Els Where", null, Role.Volunteer, room.Gorse))).Ok);
        Assert.False((await AddAsync(room, admin, Wanted("No Role", null, null, null))).Ok);
        Assert.Equal(4, await room.ReadAsync(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Add_BothFieldsWrong_NamesBoth()
    {
        await using var room = await Room.OpenAsync(fixture);
        var refused = await AddAsync(room, room.Officer, Wanted("🎈", "nonsense", null, null));
        Assert.Equal(["fullName", "email"], refused.Refusals.Select(r => r.Field));
    }

    [Fact]
    public async Task Change_InTwoTabs_TheSecondIsToldAndNothingIsLost()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync("Pria Shah", email: "pria@meadow.example");
        var seen = (await room.PersonAsync(person)).Version;
        await ChangeAsync(room, room.Head, person, "Priya Shah", "pria@meadow.example", seen);
        var second = await AskChangeAsync(room, room.Head, person, "Pria Shah", "priya@meadow.example", seen);
        Assert.Equal(RefusalKind.Stale, Assert.Single(second.Refusals).Kind);
        var now = await room.PersonAsync(person);
        Assert.Equal(("Priya Shah", "priya shah", "pria@meadow.example"), (now.FullName, now.NameKey, now.Email));
        Assert.Single(await room.HistoryAsync(person), k => k == "PersonChanged");
    }

    [Fact]
    public async Task Change_AHeadteachersAddressByAnAdministrator_IsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var admin = await room.StaffAsync("Ada Min", role: Role.Administrator);
        var refused = await AskChangeAsync(room, admin, room.Head, "Hugh Tarrant", "ada.two@meadow.example", null);
        Assert.Equal("email", Assert.Single(refused.Refusals).Field);
        Assert.True((await AskChangeAsync(room, admin, room.Head, "Hugh Tarrant-Lee", null, null)).Ok);
    }

    [Fact]
    public async Task Change_SomebodyOfAnotherSchool_IsRefused()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(at: room.Gorse);
        Assert.False((await AskChangeAsync(room, room.Head, person, "Somebody Else", null, null)).Ok);
    }

    [Fact]
    public async Task Change_AnAddressThatALoginIsFoundBy_MovesInTheDirectory()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "old@meadow.example");
        await room.ReadAsync(db =>
            db.Database.ExecuteSqlAsync(
                $"insert into login_directory values ({EmailAddress.Digest("old@meadow.example")}, {room.Trust.Value})"
            )
        );
        Assert.Equal("email", Assert.Single((await AskChangeAsync(room, room.Head, person, "Priya Shah", null, null)).Refusals).Field);
        await ChangeAsync(room, room.Head, person, "Priya Shah", "new@meadow.example", null);
        var digests = await room.ReadAsync(db =>
            db.Database.SqlQuery<byte[]>($"select address_digest as \"Value\" from login_directory where trust_id = {room.Trust.Value}")
                .ToListAsync()
        );
        Assert.Equal(EmailAddress.Digest("new@meadow.example"), Assert.Single(digests));
    }

    private static NewPerson Wanted(string name, string? email, Role? role, Id<School>? school) =>
        new()
        {
            FullName = name,
            Email = email,
            Role = role,
            School = school,
        };

    private static Task<Outcome<Id<Person>>> AddAsync(Room room, Id<Person> by, NewPerson wanted) =>
        room.AskAsync<AddPerson, Id<Person>>(by, (u, actor) => u.DoAsync(actor, wanted, Ct));

    private static Task<Outcome<Done>> AskChangeAsync(
        Room room,
        Id<Person> by,
        Id<Person> person,
        string name,
        string? email,
        int? version
    ) =>
        room.AskAsync<ChangePerson, Done>(
            by,
            (u, actor) =>
                u.DoAsync(
                    actor,
                    new()
                    {
                        Person = person,
                        FullName = name,
                        Email = email,
                        Version = version,
                    },
                    Ct
                )
        );

    private static async Task ChangeAsync(Room room, Id<Person> by, Id<Person> person, string name, string? email, int? version) =>
        Assert.Empty((await AskChangeAsync(room, by, person, name, email, version)).Refusals);
}
