using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.People;

public sealed class PeopleListTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task List_PagedToTheEnd_NamesEverybodyOnceInOrder()
    {
        await using var room = await Room.OpenAsync(fixture);
        string[] names = ["zoë ash", "Zoe Ash", "ZOE ASH", "Éva Nagy", "eva nagy", "O'Neill Una", "Oneill Una", "أمينة", "Bo", "bo 2 Bo"];
        foreach (var name in names)
            await room.StaffAsync(name);
        var seen = new List<PersonLine>();
        for (Id<Person>? after = null; ; )
        {
            var page = await ListAsync(room, new() { After = after, Size = 3 });
            seen.AddRange(page.Lines);
            Assert.True(page.Lines.Count is > 0 and <= 3);
            if ((after = page.Next) is null)
                break;
        }
        Assert.Equal(names.Length + 2, seen.Select(l => l.Id).Distinct().Count());
        Assert.Equal(
            ["Bo", "bo 2 Bo", "eva nagy", "eva nagy", "hugh", "olive", "oneill", "oneill", "zoe", "zoe", "zoe", "أمينة"],
            seen.Select(l =>
                l.FullName switch
                {
                    "Éva Nagy" => "eva nagy",
                    var n when n.StartsWith("hugh", StringComparison.OrdinalIgnoreCase) => "hugh",
                    var n when n.StartsWith("olive", StringComparison.OrdinalIgnoreCase) => "olive",
                    var n when n.EndsWith("Una", StringComparison.Ordinal) => "oneill",
                    var n when n.EndsWith("ash", StringComparison.OrdinalIgnoreCase) => "zoe",
                    var n => n,
                }
            )
        );
    }

    [Theory]
    [InlineData("pri", "Priya Shah")]
    [InlineData("SHAH", "Priya Shah")]
    [InlineData("oneill", "Siobhán O'Neill-Łukasik")]
    [InlineData("lukas", "Siobhán O'Neill-Łukasik")]
    [InlineData("siobhan o'n", "Siobhán O'Neill-Łukasik")]
    [InlineData("p.shah@mea", "Priya Shah")]
    [InlineData("\0pri\u0001", "Priya Shah")]
    [InlineData("hah", null)]
    [InlineData("%", null)]
    [InlineData("_", null)]
    [InlineData("\\", null)]
    [InlineData("' or 1=1 --", null)]
    public async Task List_Searched_FindsTheBeginningOfAnyPartOfANameOrOfAnAddress(string search, string? found)
    {
        await using var room = await Room.OpenAsync(fixture);
        await room.StaffAsync("Priya Shah", email: "p.shah@meadow.example");
        await room.StaffAsync("Siobhán O'Neill-Łukasik", email: "so@meadow.example");
        var page = await ListAsync(room, new() { Search = search });
        Assert.Equal(found is null ? [] : [found], page.Lines.Select(l => l.FullName));
    }

    [Fact]
    public async Task List_OfASchool_HoldsThoseWithARoleThereNowOrToCome()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (old, gone) = (await room.StaffAsync("Old Role"), await room.StaffAsync("Gone Away"));
        await room.StaffAsync("Else Where", room.Gorse);
        var coming = await room.House.AddPersonAsync(room.Trust, "Com Ing");
        await AppointAsync(room, coming, room.Today.AddDays(30), null);
        var first = (await room.AppointmentsAsync(old))[0].Id;
        await room.DoAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, first, room.Today.AddDays(-1), Ct));
        await room.DoAsync<RecordLeaving, Done>(room.Head, (u, by) => u.DoAsync(by, gone, room.Today.AddDays(-1), Ct));
        Assert.Equal(["Com Ing", "Hugh Tarrant"], await NamesAsync(room, new() { School = room.Meadow }));
        Assert.Equal(["Gone Away"], await NamesAsync(room, new() { School = room.Meadow, Left = true }));
        Assert.Equal(["Hugh Tarrant"], await NamesAsync(room, new() { School = room.Meadow, Role = Role.Headteacher }));
        Assert.Empty(await NamesAsync(room, new() { School = room.Gorse, Role = Role.Headteacher }));
        Assert.Empty((await ListAsync(room, new() { Search = "com ing" })).Lines.Single().Roles);
    }

    [Fact]
    public async Task List_ByLogin_TellsInvitedExpiredActiveAndNone()
    {
        await using var room = await Room.OpenAsync(fixture);
        var late = await room.StaffAsync("Late", email: "late@meadow.example");
        await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, late, Ct));
        room.House.Clock.Move(TimeSpan.FromDays(8));
        var invited = await room.StaffAsync("Invited", email: "invited@meadow.example");
        await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, invited, Ct));
        var active = await room.StaffAsync("Active");
        await room.ReadAsync(db =>
            db.Database.ExecuteSqlAsync(
                $"insert into login (trust_id, person_id, security_stamp, created_at) values ({room.Trust.Value}, {active.Value}, 'x', now())"
            )
        );
        Assert.Equal(["Invited"], await NamesAsync(room, new() { Login = LoginState.Invited }));
        Assert.Equal(["Late"], await NamesAsync(room, new() { Login = LoginState.InvitationExpired }));
        Assert.Equal(["Active"], await NamesAsync(room, new() { Login = LoginState.Active }));
        Assert.Equal(["Hugh Tarrant", "Olive Marsh"], await NamesAsync(room, new() { Login = LoginState.None }));
        Assert.Equal(
            [LoginState.Active, LoginState.None, LoginState.Invited, LoginState.InvitationExpired, LoginState.None],
            (await ListAsync(room, new())).Lines.Select(l => l.Login)
        );
    }

    [Fact]
    public async Task List_OfAnotherTrust_IsNeverSeen()
    {
        await using var mine = await Room.OpenAsync(fixture);
        await using var theirs = await Room.OpenAsync(fixture);
        var page = await ListAsync(mine, new() { School = theirs.Meadow });
        Assert.Empty(page.Lines);
        Assert.Empty((await ListAsync(mine, new() { After = theirs.Head })).Lines);
        Assert.Equal(2, (await ListAsync(mine, new())).Lines.Count);
    }

    [Fact]
    public async Task Sheet_OfSomebodyBusy_ShowsBothSidesOfEverything()
    {
        await using var room = await Room.OpenAsync(fixture);
        var lead = await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead, email: "lena@meadow.example");
        var deputy = await room.StaffAsync("Omar Aziz");
        var appointment = (await room.AppointmentsAsync(lead))[0];
        await room.DoAsync<NameDeputy, Id<Deputyship>>(
            lead,
            (u, by) =>
                u.DoAsync(
                    by,
                    new()
                    {
                        Appointment = appointment.Id,
                        Deputy = deputy,
                        From = room.Today,
                        Until = room.Today.AddDays(4),
                    },
                    Ct
                )
        );
        await room.DoAsync<SetLineManager, Done>(room.Head, (u, by) => u.DoAsync(by, deputy, lead, Ct));
        await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, lead, Ct));
        var (leads, deputys) = (await SheetAsync(room, lead), await SheetAsync(room, deputy));
        Assert.Equal("Omar Aziz", Assert.Single(leads.Deputies).Deputy.FullName);
        Assert.Equal("Lena Ross", Assert.Single(deputys.StandsInFor).Holder.FullName);
        Assert.Equal("Lena Ross", deputys.Manager?.FullName);
        Assert.Equal("Omar Aziz", Assert.Single(leads.Manages).FullName);
        Assert.Equal(LoginState.Invited, leads.Login);
        Assert.Equal([Role.Staff, Role.SafeguardingLead], deputys.Standing.From(room.Today).Held.Select(h => h.Role));
    }

    [Fact]
    public async Task Register_OfASchool_NamesHoldersDeputiesAndVacancies()
    {
        await using var room = await Room.OpenAsync(fixture);
        var lead = await room.StaffAsync("Lena Ross", role: Role.SafeguardingLead);
        var appointment = (await room.AppointmentsAsync(lead))[0];
        await room.DoAsync<EndAppointment, Done>(room.Head, (u, by) => u.DoAsync(by, appointment.Id, room.Today.AddDays(-5), Ct));
        var register = await room.House.InScopeAsync(
            room.Trust,
            s => s.GetRequiredService<RegisterQueries>().OfAsync(room.Meadow, room.Today, Ct)
        );
        var vacant = register.Lines.Single(l => l.Role == Role.SafeguardingLead);
        Assert.Equal((true, room.Today.AddDays(-4)), (vacant.Vacant, vacant.VacantSince));
        var head = Assert.Single(register.Lines.Single(l => l.Role == Role.Headteacher).Holders);
        Assert.Equal("Hugh Tarrant", register.People[head.Appointment.Person].FullName);
        var counts = await room.House.InScopeAsync(room.Trust, s => s.GetRequiredService<RegisterQueries>().VacanciesAsync(room.Today, Ct));
        Assert.Equal(register.Vacancies, counts[room.Meadow]);
        Assert.Equal(counts[room.Meadow] + 1, counts[room.Gorse]);
    }

    private static Task<PeoplePage> ListAsync(Room room, PeopleFilter filter) =>
        room.House.Services.GetRequiredService<PeopleListQuery>().RunAsync(room.Trust, filter, room.Today, Ct);

    private static async Task<IEnumerable<string>> NamesAsync(Room room, PeopleFilter filter) =>
        (await ListAsync(room, filter)).Lines.Select(l => l.FullName);

    private static async Task<PersonSheet> SheetAsync(Room room, Id<Person> person) =>
        (await room.House.InScopeAsync(room.Trust, s => s.GetRequiredService<PeopleQueries>().FindAsync(person, Ct)))!;

    private static Task<Id<Appointment>> AppointAsync(Room room, Id<Person> person, DateOnly from, DateOnly? until) =>
        room.DoAsync<Appoint, Id<Appointment>>(
            room.Head,
            (u, by) =>
                u.DoAsync(
                    by,
                    new()
                    {
                        Person = person,
                        Role = Role.Staff,
                        School = room.Meadow,
                        From = from,
                        Until = until,
                    },
                    Ct
                )
        );
}
