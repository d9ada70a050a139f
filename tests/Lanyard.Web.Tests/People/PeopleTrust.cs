using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.People;

/// <summary>A trust of two schools, and its headteacher at a browser.</summary>
internal sealed class PeopleTrust
{
    private readonly WebFixture _web;

    private PeopleTrust(WebFixture web) => _web = web;

    public Id<Trust> Trust { get; private set; }
    public Id<School> Meadow { get; private set; }
    public Id<School> Gorse { get; private set; }
    public Id<Person> Head { get; private set; }
    public Id<Person> Officer { get; private set; }
    public HttpClient Browser { get; private set; } = null!;
    public DateOnly Today => UkTime.DateOf(_web.House.Clock.GetUtcNow());

    public static async Task<PeopleTrust> FoundAsync(WebFixture web)
    {
        var trust = await web.House.FoundTrustAsync();
        var made = new PeopleTrust(web)
        {
            Trust = trust,
            Meadow = await web.House.AddSchoolAsync(trust, "Meadow Bank"),
            Gorse = await web.House.AddSchoolAsync(trust, "Gorse Hill"),
        };
        made.Officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Olive Marsh");
        made.Head = await web.House.AddPersonAsync(trust, Role.Headteacher, made.Meadow, "Hugh Tarrant");
        made.Browser = web.SignedIn(trust, made.Head);
        return made;
    }

    public Task<Id<Person>> StaffAsync(string name, Id<School>? at = null, Role role = Role.Staff, string? email = null) =>
        _web.House.AddPersonAsync(Trust, role, at ?? Meadow, name, email);

    public HttpClient BrowserOf(Id<Person> person) => _web.SignedIn(Trust, person);

    public Task<TResult> ReadAsync<TResult>(Func<LanyardDb, Task<TResult>> read) =>
        _web.House.InScopeAsync(Trust, s => read(s.GetRequiredService<LanyardDb>()));

    public Task<Appointment> AppointmentAsync(Id<Person> person) => ReadAsync(db => db.Appointments.SingleAsync(a => a.Person == person));

    /// <summary>For whom the ledger says the last thing of this kind was done.</summary>
    public Task<Guid?> DeputyForAsync(string kind) =>
        ReadAsync(db =>
            db.Database.SqlQuery<Guid?>(
                    $"select deputy_for_id as \"Value\" from ledger_event where trust_id = {Trust.Value} and kind = {kind} order by seq desc limit 1"
                )
                .SingleAsync()
        );

    /// <summary>The three boxes of a date.</summary>
    public static (string Name, string Value)[] Date(string name, DateOnly day) =>
        [
            ($"{name}.Day", day.Day.ToString(CultureInfo.InvariantCulture)),
            ($"{name}.Month", day.Month.ToString(CultureInfo.InvariantCulture)),
            ($"{name}.Year", day.Year.ToString(CultureInfo.InvariantCulture)),
        ];
}

internal static class PageReading
{
    /// <summary>What the page says, piece after piece.</summary>
    public static string MainWords(this IDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.Descendants<IText>().Select(t => t.Data)).Squeezed();

    /// <summary>What the error summary says.</summary>
    public static IReadOnlyList<string> Errors(this IDocument page) =>
        [.. page.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.TextContent.Squeezed())];

    /// <summary>Presses the button of these words, wherever it sends its form.</summary>
    public static async Task<HttpResponseMessage> PostButtonAsync(this HttpClient browser, IDocument page, string words)
    {
        var button = page.QuerySelectorAll<IHtmlButtonElement>("main form button").Single(b => b.TextContent.Squeezed() == words);
        var token = button.Form!.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create(token.Name!, token.Value)]);
        return await browser.PostAsync(button.GetAttribute("formaction"), content);
    }
}
