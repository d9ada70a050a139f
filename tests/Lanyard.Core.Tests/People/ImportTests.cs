using System.Globalization;
using System.Text;
using Lanyard.Core.Clockwork;
using Lanyard.Core.People;
using Lanyard.Core.People.Importing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.People;

public sealed class ImportTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    private const string Usual = """
        full name,email,role,school,start date,manager email
        Amina Khan,amina@meadow.example,Headteacher,Gorse Hill Academy,01/09/2024,
        "O'Neill-Łukasik, Siobhán",so@meadow.example,Staff,Meadow Bank Primary,2025-01-06,amina@meadow.example

        Ngozi,,Volunteer,meadow bank primary,,amina@meadow.example
        """;

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1252", false)]
    public async Task Import_WhateverTheFileIsWrittenIn_AddsTheSamePeople(string encoding, bool mark)
    {
        await using var room = await Room.OpenAsync(fixture);
        var text =
            "Surname;Forename;E-mail Address;Job Title;Academy\r\nNí Bhriain;Áine;AINE@Meadow.Example;Teacher;Meadow Bank Primary\r\n";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var with = Encoding.GetEncoding(encoding);
        byte[] file = [.. mark ? with.GetPreamble() : [], .. with.GetBytes(text)];
        var import = await room.DoAsync<PreviewImport, Id<PeopleImport>>(room.Officer, (u, by) => u.DoAsync(by, null, file, Ct));
        Assert.Equal(new ImportResult(1, 0, 1), await ConfirmAsync(room, import));
        var person = await room.ReadAsync(db => db.People.SingleAsync(p => p.Email == "aine@meadow.example"));
        Assert.Equal(("Áine Ní Bhriain", "aine ni bhriain"), (person.FullName, person.NameKey));
        Assert.Equal(Role.Staff, Assert.Single(await room.AppointmentsAsync(person.Id)).Role);
    }

    [Fact]
    public async Task Import_AUsualFile_WritesPeopleRolesManagersAndTheirHistory()
    {
        await using var room = await Room.OpenAsync(fixture);
        var import = await PreviewAsync(room, Usual);
        var preview = await LookAsync(room, import);
        Assert.Equal([2, 3, 5], preview.Plan.Rows.Select(r => r.Line));
        Assert.Equal(3, preview.Plan.Count(ImportFate.Add));
        Assert.Equal(2, await room.ReadAsync(db => db.People.CountAsync()));

        Assert.Equal(new ImportResult(3, 0, 3), await ConfirmAsync(room, import));
        var head = await room.ReadAsync(db => db.People.SingleAsync(p => p.Email == "amina@meadow.example"));
        var role = Assert.Single(await room.AppointmentsAsync(head.Id));
        Assert.Equal((Role.Headteacher, room.Gorse, new DateOnly(2024, 9, 1)), (role.Role, role.School!.Value, role.From));
        Assert.Equal(2, await room.ReadAsync(db => db.LineManagements.CountAsync(l => l.Manager == head.Id)));
        Assert.Equal(["PersonAdded", "PersonAppointed"], await room.HistoryAsync(head.Id));
        Assert.Equal("PeopleImported", (await room.HistoryAsync(new(room.Trust.Value)))[^1]);
        Assert.Null((await room.ReadAsync(db => db.PeopleImports.SingleAsync())).Rows);
    }

    [Fact]
    public async Task Import_Confirmed_ASecondClickChangesNothing()
    {
        await using var room = await Room.OpenAsync(fixture);
        var import = await PreviewAsync(room, Usual);
        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ConfirmAsync(room, import)));
        Assert.Single(results.Distinct());
        Assert.Equal(5, await room.ReadAsync(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task Import_TheSameFileAgain_ShowsThatAllAreThere()
    {
        await using var room = await Room.OpenAsync(fixture);
        await ConfirmAsync(room, await PreviewAsync(room, Usual));
        var again = await PreviewAsync(room, Usual);
        Assert.Equal(3, (await LookAsync(room, again)).Plan.Count(ImportFate.Same));
        Assert.Equal("There is nobody in this file to add or to change.", (await RefusedAsync(room, again)).Sentence);
    }

    [Fact]
    public async Task Import_SomebodyKnownUnderANewNameWithAnotherRole_IsChanged()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync("Pria Shah", email: "priya@meadow.example");
        var import = await PreviewAsync(room, "name,email,role,school\nPriya Shah,PRIYA@meadow.example,Moderator,Meadow Bank Primary\n");
        Assert.Equal(ImportFate.Change, Assert.Single((await LookAsync(room, import)).Plan.Rows).Fate);
        Assert.Equal(new ImportResult(0, 1, 1), await ConfirmAsync(room, import));
        Assert.Equal(("Priya Shah", 2), ((await room.PersonAsync(person)).FullName, (await room.PersonAsync(person)).Version));
        Assert.Equal(2, (await room.AppointmentsAsync(person)).Count);
    }

    [Fact]
    public async Task Import_TheListChangedAfterThePreview_ImportsNothingUntilItIsSeenAgain()
    {
        await using var room = await Room.OpenAsync(fixture);
        var import = await PreviewAsync(room, Usual);
        await room.StaffAsync("Somebody Else", email: "so@meadow.example");
        Assert.StartsWith("The list of people changed", (await RefusedAsync(room, import)).Sentence, StringComparison.Ordinal);
        Assert.Equal(3, await room.ReadAsync(db => db.People.CountAsync()));
        var seen = (await LookAsync(room, import)).Plan.Digest();
        var result = await room.DoAsync<ImportPeople, ImportResult>(room.Officer, (u, by) => u.DoAsync(by, import, seen, Ct));
        Assert.Equal(new ImportResult(2, 1, 2), result);
    }

    [Fact]
    public async Task Import_RowsThatCannotBeTaken_AreNamedByLineAndReason()
    {
        await using var room = await Room.OpenAsync(fixture);
        var gone = await room.StaffAsync("Gone Away", email: "gone@meadow.example");
        await room.DoAsync<RecordLeaving, Done>(room.Officer, (u, by) => u.DoAsync(by, gone, room.Today.AddDays(-1), Ct));
        var import = await PreviewAsync(
            room,
            """
            full name,email,role,school,start date,manager email
            🎈,a@meadow.example,Staff,Meadow Bank Primary,,
            Bad Address,not an address,Staff,Meadow Bank Primary,,
            Bad Role,b@meadow.example,Wizard,Meadow Bank Primary,,
            Bad School,c@meadow.example,Staff,Hogwarts,,
            Bad Date,d@meadow.example,Staff,Meadow Bank Primary,31/02/2026,
            Gone Away,gone@meadow.example,Staff,Meadow Bank Primary,,
            First One,e@meadow.example,Staff,Meadow Bank Primary,,
            First One,e@meadow.example,Staff,Meadow Bank Primary,,
            Other Name,e@meadow.example,Governor,Meadow Bank Primary,,
            First One,e@meadow.example,Governor,Meadow Bank Primary,,
            No Address,,Staff,Meadow Bank Primary,,
            no address,,Staff,Meadow Bank Primary,,
            Bad Manager,f@meadow.example,Staff,Meadow Bank Primary,,nobody@meadow.example
            Wrong Seat,g@meadow.example,Trust officer,Meadow Bank Primary,,
            Under Bad,h@meadow.example,Staff,Meadow Bank Primary,,f@meadow.example
            Own Boss,i@meadow.example,Staff,Meadow Bank Primary,,i@meadow.example
            🎈,nowhere,Wizard,Hogwarts,soon,
            """
        );
        var rows = (await LookAsync(room, import)).Plan.Rows;
        Assert.Equal(
            [
                (2, "Enter a name that has at least one letter."),
                (3, "not an address is not an email address that mail can be sent to."),
                (4, "Wizard is not one of the roles. Write, for example, Member of staff, Governor or Headteacher."),
                (5, "The trust has no school of this name. Write it as it stands in Lanyard."),
                (6, "31/02/2026 is not a date. Write it as 1 9 2026 or 2026-09-01."),
                (7, "Gone Away leaves or has left the trust. Record their return first."),
                (9, "This repeats line 8."),
                (10, "Line 8 has the same email address under another name."),
                (13, "Line 12 has the same name, and neither has an email address to tell them apart."),
                (14, "Nobody on the list or in this file has the line manager's address nobody@meadow.example."),
                (15, "Trust officer is a role for the whole trust. Choose the whole trust."),
                (16, "Nobody on the list or in this file has the line manager's address f@meadow.example."),
                (17, "Nobody is their own line manager. Choose somebody else."),
                (
                    18,
                    "Enter a name that has at least one letter. nowhere is not an email address that mail can be sent to. "
                        + "The trust has no school of this name. Write it as it stands in Lanyard. "
                        + "Wizard is not one of the roles. Write, for example, Member of staff, Governor or Headteacher. "
                        + "soon is not a date. Write it as 1 9 2026 or 2026-09-01."
                ),
            ],
            rows.Where(r => r.Fate == ImportFate.Reject).Select(r => (r.Line, r.Sentence!))
        );
        Assert.Equal(new ImportResult(2, 1, 3), await ConfirmAsync(room, import));
        var first = await room.ReadAsync(db => db.People.SingleAsync(p => p.Email == "e@meadow.example"));
        Assert.Equal([Role.Governor, Role.Staff], (await room.AppointmentsAsync(first.Id)).Select(a => a.Role).Order());
    }

    [Fact]
    public async Task Import_ManagersInACircle_LeaveOneOut()
    {
        await using var room = await Room.OpenAsync(fixture);
        var import = await PreviewAsync(
            room,
            """
            name,email,role,school,manager
            Abe Ashe,a@meadow.example,Staff,Meadow Bank Primary,b@meadow.example
            Bea Birch,b@meadow.example,Staff,Meadow Bank Primary,c@meadow.example
            Cal Cedar,c@meadow.example,Staff,Meadow Bank Primary,a@meadow.example
            """
        );
        var rows = (await LookAsync(room, import)).Plan.Rows;
        // The third would close the circle and falls; whoever named it falls with it, and so on round.
        Assert.All(rows, r => Assert.Equal(ImportFate.Reject, r.Fate));
        Assert.Contains("would manage each other", rows[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ByAnAdministrator_KeepsToTheirSchoolAndToPlainRoles()
    {
        await using var room = await Room.OpenAsync(fixture);
        var admin = await room.StaffAsync("Ada Min", role: Role.Administrator);
        var import = await room.DoAsync<PreviewImport, Id<PeopleImport>>(
            admin,
            (u, by) =>
                u.DoAsync(
                    by,
                    room.Meadow,
                    "name\temail\trole\tschool\nPlain One\tp@meadow.example\t\t\nBig Head\tq@meadow.example\thead\t\nElse Where\tr@meadow.example\tstaff\tGorse Hill Academy\n",
                    Ct
                )
        );
        var plan = await room.House.InScopeAsync(
            null,
            async s => (await s.GetRequiredService<PreviewImport>().LookAsync(Actor.Of(room.Trust, admin), import, Ct))!.Plan
        );
        Assert.Equal([ImportFate.Add, ImportFate.Reject, ImportFate.Reject], plan.Rows.Select(r => r.Fate));
        var elsewhere = await room.AskAsync<PreviewImport, Id<PeopleImport>>(admin, (u, by) => u.DoAsync(by, room.Gorse, Usual, Ct));
        Assert.False(elsewhere.Ok);
        Assert.False((await room.AskAsync<PreviewImport, Id<PeopleImport>>(admin, (u, by) => u.DoAsync(by, null, Usual, Ct))).Ok);
    }

    [Fact]
    public async Task Import_SomebodyElsesPreview_IsNotTheirsToSeeOrConfirm()
    {
        await using var room = await Room.OpenAsync(fixture);
        var second = await room.House.AddPersonAsync(room.Trust, Role.TrustOfficer, null, "Second Officer");
        var import = await PreviewAsync(room, Usual);
        Assert.Null(
            await room.House.InScopeAsync(
                null,
                s => s.GetRequiredService<PreviewImport>().LookAsync(Actor.Of(room.Trust, second), import, Ct)
            )
        );
        Assert.False((await room.AskAsync<ImportPeople, ImportResult>(second, (u, by) => u.DoAsync(by, import, null, Ct))).Ok);
    }

    [Fact]
    public async Task Import_ADayLater_IsForgotten()
    {
        await using var room = await Room.OpenAsync(fixture);
        var import = await PreviewAsync(room, Usual);
        room.House.Clock.Move(TimeSpan.FromDays(1));
        Assert.StartsWith("This file is not kept any more", (await RefusedAsync(room, import)).Sentence, StringComparison.Ordinal);
        await room.House.InScopeAsync(
            room.Trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(ForgetImports.Kind).RunAsync(room.House.Clock.GetUtcNow(), Ct)
        );
        Assert.Empty(await room.ReadAsync(db => db.PeopleImports.ToListAsync()));
    }

    [Fact]
    public async Task Import_ANameThatTwoPeopleShare_IsLeftOutSinceNobodyCanTellWhomItMeans()
    {
        await using var room = await Room.OpenAsync(fixture);
        foreach (var _ in Enumerable.Range(0, 2))
            await room.StaffAsync("John Smith");
        var import = await PreviewAsync(room, "full name,role,school\nJohn Smith,Moderator,Meadow Bank Primary\n");
        var row = Assert.Single((await LookAsync(room, import)).Plan.Rows);
        Assert.Equal(
            (
                ImportFate.Reject,
                "Several people on the list have this name, and none of them an email address. Make the change on the right one's page."
            ),
            (row.Fate, row.Sentence)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n \n")]
    [InlineData("email,role\nx@y.example,Staff\n")]
    [InlineData("full name,email\n")]
    public async Task Import_WithNothingToRead_SaysWhatToDo(string text)
    {
        await using var room = await Room.OpenAsync(fixture);
        var refusal = await room.RefusedAsync<PreviewImport, Id<PeopleImport>>(room.Officer, (u, by) => u.DoAsync(by, null, text, Ct));
        Assert.Equal("file", refusal.Field);
    }

    [Fact]
    public async Task Import_TwentyThousandRows_IsOneChangeWithinSeconds()
    {
        await using var room = await Room.OpenAsync(fixture);
        var file = new StringBuilder("full name,email,role,school,manager email\n");
        for (var n = 0; n < 20_000; n++)
            file.AppendLine(
                CultureInfo.InvariantCulture,
                $"Person {Letters(n)},p{n}@many.example,Staff,Meadow Bank Primary,{(n == 0 ? "" : $"p{n / 10}@many.example")}"
            );
        var started = TimeProvider.System.GetTimestamp();
        var import = await PreviewAsync(room, file.ToString());
        Assert.Equal(new ImportResult(20_000, 0, 20_000), await ConfirmAsync(room, import));
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.Equal(19_999, await room.ReadAsync(db => db.LineManagements.CountAsync()));
        // And the two who were there before, each with a role.
        Assert.Equal(59_999 + 4, await CountEventsAsync(room));
    }

    private static Task<int> CountEventsAsync(Room room) =>
        room.ReadAsync(db =>
            db.Database.SqlQuery<int>(
                    $"select count(*)::int as \"Value\" from ledger_event where trust_id = {room.Trust.Value} and kind like 'Person%' or trust_id = {room.Trust.Value} and kind = 'LineManagerSet'"
                )
                .SingleAsync()
        );

    private static string Letters(int n) => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + (c - '0'))));

    private static Task<Id<PeopleImport>> PreviewAsync(Room room, string text) =>
        room.DoAsync<PreviewImport, Id<PeopleImport>>(room.Officer, (u, by) => u.DoAsync(by, null, text, Ct));

    private static async Task<ImportPreview> LookAsync(Room room, Id<PeopleImport> import) =>
        (
            await room.House.InScopeAsync(
                null,
                s => s.GetRequiredService<PreviewImport>().LookAsync(Actor.Of(room.Trust, room.Officer), import, Ct)
            )
        )!;

    private static Task<ImportResult> ConfirmAsync(Room room, Id<PeopleImport> import) =>
        room.DoAsync<ImportPeople, ImportResult>(room.Officer, (u, by) => u.DoAsync(by, import, null, Ct));

    private static Task<Refusal> RefusedAsync(Room room, Id<PeopleImport> import) =>
        room.RefusedAsync<ImportPeople, ImportResult>(room.Officer, (u, by) => u.DoAsync(by, import, null, Ct));
}
