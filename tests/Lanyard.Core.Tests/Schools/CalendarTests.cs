using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Npgsql;

namespace Lanyard.Core.Tests.Schools;

public sealed class CalendarTests(CoreFixture fixture) : IAsyncLifetime
{
    private TestHouse _house = null!;
    private Id<Trust> _trust;
    private Id<School> _school;

    public async ValueTask InitializeAsync()
    {
        _house = fixture.House();
        _trust = await _house.FoundTrustAsync();
        _school = await _house.AddSchoolAsync(_trust);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task Calendar_OfASchoolThatChangedNothing_IsTheUsualOne()
    {
        var calendar = await CalendarAsync();
        Assert.Equal(LocalPractice.Usual, calendar.Practice);
        Assert.Equal(DayKind.BankHoliday, calendar.On(new DateOnly(2026, 12, 25)).Kind);
        Assert.Empty(calendar.Closures);
    }

    [Fact]
    public async Task AddCalendarEntry_AClosure_ChangesTheDayAndIsInTheLedgerWithoutItsName()
    {
        Assert.True((await AddAsync(EntryKind.Inset, "Staff training", "2026-11-06")).Ok);
        var day = (await CalendarAsync()).On(new DateOnly(2026, 11, 6));
        Assert.Equal((DayKind.Inset, "Staff training"), (day.Kind, day.Name));
        var (kind, body) = (await LedgerAsync())[^1];
        Assert.Equal(nameof(ClosureAdded), kind);
        Assert.Contains("2026-11-06", body, StringComparison.Ordinal);
        Assert.DoesNotContain("training", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddCalendarEntry_TheSameTwice_ChangesNothingTheSecondTime()
    {
        await AddAsync(EntryKind.Term, "Autumn term", "2026-09-02", "2026-12-18");
        var events = (await LedgerAsync()).Count;
        Assert.True((await AddAsync(EntryKind.Term, " Autumn  term ", "2026-09-02", "2026-12-18")).Ok);
        Assert.Equal(events, (await LedgerAsync()).Count);
        Assert.Single((await CalendarAsync()).Terms);
    }

    [Fact]
    public async Task AddCalendarEntry_TwoTabsAtOnce_AddItOnce()
    {
        var both = await Task.WhenAll(
            AddAsync(EntryKind.Closed, "Burst pipe", "2026-11-09", "2026-11-10"),
            AddAsync(EntryKind.Closed, "Snow", "2026-11-10", "2026-11-11")
        );
        Assert.Single(both, outcome => outcome.Ok);
        Assert.Single((await CalendarAsync()).Closures);
    }

    [Fact]
    public async Task AddCalendarEntry_OverAnother_IsRefusedByName()
    {
        await AddAsync(EntryKind.Inset, "Staff training", "2026-11-06", "2026-11-07");
        var refusal = Assert.Single((await AddAsync(EntryKind.Closed, "Burst pipe", "2026-11-07", "2026-11-09")).Refusals);
        Assert.Equal("from", refusal.Field);
        Assert.Equal(
            "These days overlap Staff training, 6 November 2026 to 7 November 2026. Remove that first, or choose other days.",
            refusal.Sentence
        );
        Assert.True((await AddAsync(EntryKind.Holiday, "Half term", "2026-11-02", "2026-11-08")).Ok);
    }

    [Theory]
    [InlineData("", "2026-11-06", "2026-11-06", "name")]
    [InlineData("Training", null, "2026-11-06", "from")]
    [InlineData("Training", "2026-11-06", null, "to")]
    [InlineData("Training", "2026-11-06", "2026-11-05", "to")]
    [InlineData("Training", "2026-11-06", "2027-11-06", "to")]
    [InlineData("Training", "1026-11-06", "1026-11-06", "from")]
    public async Task AddCalendarEntry_BadInput_IsRefusedAtItsField(string name, string? from, string? to, string field) =>
        Assert.Equal(field, Assert.Single((await AddAsync(EntryKind.Inset, name, from, to)).Refusals).Field);

    [Fact]
    public async Task AddCalendarEntry_ToASchoolOfAnotherTrust_IsRefused()
    {
        var theirs = await _house.AddSchoolAsync(await _house.FoundTrustAsync("Gorse Hill Trust"));
        Assert.Equal("school", Assert.Single((await AddAsync(EntryKind.Inset, "Training", "2026-11-06", school: theirs)).Refusals).Field);
    }

    [Fact]
    public async Task RemoveClosure_Twice_RemovesItOnceAndSaysSo()
    {
        await AddAsync(EntryKind.Inset, "Staff training", "2026-11-06");
        var closure = Assert.Single((await CalendarAsync()).Closures);
        Assert.True((await DoAsync<RemoveClosure, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, closure.Id, default))).Ok);
        Assert.False((await DoAsync<RemoveClosure, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, closure.Id, default))).Ok);
        Assert.Empty((await CalendarAsync()).Closures);
        Assert.Single(await LedgerAsync(), entry => entry.Kind == nameof(ClosureRemoved));
    }

    [Fact]
    public async Task RemoveClosure_OfAnotherSchool_IsNotFound()
    {
        await AddAsync(EntryKind.Inset, "Staff training", "2026-11-06");
        var closure = Assert.Single((await CalendarAsync()).Closures);
        var other = await _house.AddSchoolAsync(_trust, "Gorse Hill Primary");
        Assert.False((await DoAsync<RemoveClosure, Done>(u => u.DoAsync(Actor.Operator(_trust), other, closure.Id, default))).Ok);
        Assert.Single((await CalendarAsync()).Closures);
    }

    [Fact]
    public async Task RemoveTermDate_ATerm_IsGone()
    {
        await AddAsync(EntryKind.Term, "Autumn term", "2026-09-02", "2026-12-18");
        var term = Assert.Single((await CalendarAsync()).Terms);
        Assert.True((await DoAsync<RemoveTermDate, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, term.Id, default))).Ok);
        Assert.Empty((await CalendarAsync()).Terms);
    }

    [Fact]
    public async Task SetLocalPractice_ANewHour_MovesTheNextDeadlineAndRecordsBothReadings()
    {
        var practice = LocalPractice.Usual with { ClosingHour = new TimeOnly(15, 45), WeekendReliefNeverShortens = true };
        Assert.True((await PracticeAsync(practice)).Ok);
        Assert.True((await PracticeAsync(practice)).Ok);
        var calendar = await CalendarAsync();
        Assert.Equal(practice, calendar.Practice);
        Assert.Equal(new TimeOnly(15, 45), calendar.WorkingTime.ClosingHour);
        var (_, body) = Assert.Single(await LedgerAsync(), entry => entry.Kind == nameof(LocalPracticeChanged));
        Assert.Contains("17:00", body, StringComparison.Ordinal);
        Assert.Contains("15:45", body, StringComparison.Ordinal);
        Assert.True((await PracticeAsync(practice with { Counts = DeadlineReading.Literal })).Ok);
        Assert.Equal(DeadlineReading.Literal, (await CalendarAsync()).Practice.Counts);
    }

    [Theory]
    [InlineData("05:59:00")]
    [InlineData("17:00:30")]
    public async Task SetLocalPractice_AnOddHour_IsRefused(string hour) =>
        Assert.Equal(
            "closingHour",
            Assert.Single((await PracticeAsync(LocalPractice.Usual with { ClosingHour = TimeOnly.Parse(hour, null) })).Refusals).Field
        );

    [Fact]
    public async Task EditBankHoliday_AOneOffOfTheTrust_HoldsAtItsSchoolsUntilOneTakesItOut()
    {
        var day = new DateOnly(2026, 7, 20);
        Assert.True((await EditAsync(null, BankHolidayEditKind.Added, day, "Day of thanks")).Ok);
        Assert.False((await CalendarAsync()).WorkingTime.IsWorkingDay(day));
        Assert.True((await EditAsync(_school, BankHolidayEditKind.Removed, day)).Ok);
        Assert.True((await CalendarAsync()).WorkingTime.IsWorkingDay(day));
        var own = Assert.Single((await CalendarAsync()).Edits, edit => edit.School == _school);
        Assert.True((await DoAsync<WithdrawBankHolidayEdit, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, own.Id, default))).Ok);
        Assert.False((await CalendarAsync()).WorkingTime.IsWorkingDay(day));
        Assert.Equal(
            [nameof(BankHolidayEdited), nameof(BankHolidayEdited), nameof(BankHolidayEditWithdrawn)],
            (await LedgerAsync()).Select(entry => entry.Kind).Where(kind => kind.StartsWith("BankHoliday", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(BankHolidayEditKind.Added, "2026-12-25", "Christmas", "date")]
    [InlineData(BankHolidayEditKind.Added, "2026-07-18", "A Saturday", "date")]
    [InlineData(BankHolidayEditKind.Added, "2026-07-20", " ", "name")]
    [InlineData(BankHolidayEditKind.Removed, "2026-07-20", null, "date")]
    public async Task EditBankHoliday_ThatMakesNoSense_IsRefused(BankHolidayEditKind kind, string date, string? name, string field) =>
        Assert.Equal(field, Assert.Single((await EditAsync(_school, kind, DateOnly.Parse(date, null), name)).Refusals).Field);

    [Fact]
    public async Task EditBankHoliday_TheOppositeOfAnEdit_AsksToUndoThatInstead()
    {
        var day = new DateOnly(2026, 12, 28);
        Assert.True((await EditAsync(_school, BankHolidayEditKind.Removed, day)).Ok);
        Assert.True((await EditAsync(_school, BankHolidayEditKind.Removed, day)).Ok);
        Assert.Contains(
            "Undo that instead",
            Assert.Single((await EditAsync(_school, BankHolidayEditKind.Added, day, "Boxing Day")).Refusals).Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WithdrawBankHolidayEdit_PressedTwiceAtOnce_IsUndoneOnce()
    {
        await EditAsync(_school, BankHolidayEditKind.Removed, new DateOnly(2026, 12, 28));
        var edit = Assert.Single((await CalendarAsync()).Edits);
        var both = await Task.WhenAll(
            DoAsync<WithdrawBankHolidayEdit, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, edit.Id, default)),
            DoAsync<WithdrawBankHolidayEdit, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, edit.Id, default))
        );
        Assert.Single(both, outcome => outcome.Ok);
        Assert.Single(await LedgerAsync(), entry => entry.Kind == nameof(BankHolidayEditWithdrawn));
    }

    [Fact]
    public async Task ImportDates_AYear_ComesInAsShownAndTheSameFileAgainChangesNothing()
    {
        const string File =
            "name,from,to,kind\nAutumn term,2/9/2026,18/12/2026,term\nHalf term,26/10/2026,30/10/2026,\nTraining,2/9/2026,,inset\n";
        var preview = await PreviewAsync(File);
        Assert.Equal((3, 0, 0), (preview.Plan.Add.Count, preview.Plan.Replace.Count, preview.Plan.Rejected.Count));
        Assert.Empty((await CalendarAsync()).Terms);
        Assert.Equal(new DatesImported(3, 0, 0), (await ImportAsync(preview.Confirm)).Value);
        var calendar = await CalendarAsync();
        Assert.Equal(["Autumn term", "Half term"], calendar.Terms.Select(term => term.Name));
        Assert.Equal("Training", Assert.Single(calendar.Closures).Name);
        Assert.Equal(new DatesImported(0, 3, 0), (await ImportAsync(File)).Value);
        var (_, body) = Assert.Single(await LedgerAsync(), entry => entry.Kind == nameof(TermDatesImported));
        Assert.Contains("\"added\":3", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportDates_ACorrectedFile_ReplacesTheTermsOfItsDaysAndNoOthers()
    {
        await AddAsync(EntryKind.Term, "Summer term", "2026-04-13", "2026-07-21");
        await AddAsync(EntryKind.Term, "Autumn term", "2026-09-02", "2026-12-17");
        await AddAsync(EntryKind.Inset, "Training", "2026-09-02");
        var done = await ImportAsync("name,from,to\nAutumn term,3/9/2026,18/12/2026\nSpring term,4/1/2027,25/3/2027\n");
        Assert.Equal(new DatesImported(2, 0, 1), done.Value);
        var calendar = await CalendarAsync();
        Assert.Equal(["2026-04-13", "2026-09-03", "2027-01-04"], calendar.Terms.Select(term => term.From.ToString("yyyy-MM-dd", null)));
        Assert.Single(calendar.Closures);
    }

    [Theory]
    [InlineData("Half term,26/10/2026,30/10/2026\nHoliday,30/10/2026,1/11/2026", "Line 4, Holiday: Its days overlap those of line 3")]
    [InlineData("Inset,9/11/2026,\n", "Line 3, Inset: Its days overlap Burst pipe, 9 November 2026, which is in the calendar.")]
    [InlineData("Half term,soon,", "Line 3, Half term: This is not a date: soon.")]
    public async Task ImportDates_WithOneWrongRow_ImportsNothing(string rows, string says)
    {
        await AddAsync(EntryKind.Closed, "Burst pipe", "2026-11-09");
        var events = (await LedgerAsync()).Count;
        var refusal = Assert.Single((await ImportAsync("name,from,to\nAutumn term,2/9/2026,18/12/2026\n" + rows)).Refusals);
        Assert.StartsWith(says, refusal.Sentence, StringComparison.Ordinal);
        Assert.Equal("file", refusal.Field);
        Assert.Empty((await CalendarAsync()).Terms);
        Assert.Equal(events, (await LedgerAsync()).Count);
    }

    [Fact]
    public async Task ImportDates_AFileOfOtherThings_IsRefused() =>
        Assert.Contains(
            "no term, holiday, INSET day or closed day",
            Assert.Single((await ImportAsync("name,date\nParents' evening,12/11/2026")).Refusals).Sentence,
            StringComparison.Ordinal
        );

    private Task<DatesPreview> PreviewAsync(string file) =>
        _house.InScopeAsync(
            _trust,
            async services =>
                (
                    await ((ImportDates)services.GetService(typeof(ImportDates))!).PreviewAsync(
                        _school,
                        System.Text.Encoding.UTF8.GetBytes(file),
                        default
                    )
                ).Value!
        );

    private Task<Outcome<DatesImported>> ImportAsync(string file) =>
        DoAsync<ImportDates, DatesImported>(u =>
            u.DoAsync(Actor.Operator(_trust), _school, System.Text.Encoding.UTF8.GetBytes(file), default)
        );

    private Task<SchoolCalendar> CalendarAsync() =>
        _house.InScopeAsync(
            _trust,
            async services => (await ((CalendarQueries)services.GetService(typeof(CalendarQueries))!).OfAsync(_school, default))!.Calendar
        );

    private Task<Outcome<AddedEntry>> AddAsync(EntryKind kind, string name, string? from, string? to = "same", Id<School>? school = null) =>
        DoAsync<AddCalendarEntry, AddedEntry>(u =>
            u.DoAsync(
                Actor.Operator(_trust),
                new()
                {
                    School = school ?? _school,
                    Kind = kind,
                    Name = name,
                    From = from is null ? null : DateOnly.Parse(from, null),
                    To =
                        to == "same" ? DateOnly.Parse(from!, null)
                        : to is null ? null
                        : DateOnly.Parse(to, null),
                },
                default
            )
        );

    private Task<Outcome<Done>> PracticeAsync(LocalPractice practice) =>
        DoAsync<SetLocalPractice, Done>(u => u.DoAsync(Actor.Operator(_trust), _school, practice, default));

    private Task<Outcome<Done>> EditAsync(Id<School>? school, BankHolidayEditKind kind, DateOnly date, string? name = null) =>
        DoAsync<EditBankHoliday, Done>(u =>
            u.DoAsync(
                Actor.Operator(_trust),
                new()
                {
                    School = school,
                    Kind = kind,
                    Date = date,
                    Name = name,
                },
                default
            )
        );

    private Task<Outcome<TValue>> DoAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work) =>
        _house.InScopeAsync(null, services => work((TUseCase)services.GetService(typeof(TUseCase))!));

    private async Task<List<(string Kind, string Body)>> LedgerAsync()
    {
        await using var source = NpgsqlDataSource.Create(fixture.Server.Owner);
        await using var command = source.CreateCommand("select kind, body from ledger_event where trust_id = $1 order by seq");
        command.Parameters.Add(new() { Value = _trust.Value });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}
