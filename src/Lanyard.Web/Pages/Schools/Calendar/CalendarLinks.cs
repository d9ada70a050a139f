using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>The addresses of one school's calendar.</summary>
public sealed class CalendarLinks(string slug)
{
    public string Year() => $"/s/{slug}/calendar";

    public string Year(int begins) => string.Create(CultureInfo.InvariantCulture, $"/s/{slug}/calendar?year={begins}");

    public string Month(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"/s/{slug}/calendar/month?of={month:yyyy-MM}");

    public string Add() => $"/s/{slug}/calendar/add";

    public string Import() => $"/s/{slug}/calendar/import";

    public string BankHolidays() => $"/s/{slug}/calendar/bank-holidays";

    public string Practice() => $"/s/{slug}/calendar/local-practice";

    public string Deadline() => $"/s/{slug}/calendar/deadline";

    public string Remove(Id<Closure> closure) => $"/s/{slug}/calendar/remove/closure/{closure}";

    public string Remove(Id<TermDate> date) => $"/s/{slug}/calendar/remove/term-date/{date}";
}
