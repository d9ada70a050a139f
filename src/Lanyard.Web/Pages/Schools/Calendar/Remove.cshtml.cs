using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>Asks once, then takes a closure, a term or a holiday out of the calendar. A second press harms nothing.</summary>
[Needs(Permission.ManageCalendar)]
public sealed class RemoveModel(
    CalendarQueries calendars,
    RemoveClosure removeClosure,
    RemoveTermDate removeTermDate,
    CurrentPerson current
) : PageModel
{
    private Closure? _closure;
    private TermDate? _date;

    public CalendarLinks Links => new(current.School!.Slug);

    public string Name => _closure?.Name ?? _date!.Name;

    public DateSpan Span => _closure?.Span ?? _date!.Span;

    public bool ChangesWorkingDays { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, Guid id, CancellationToken ct) =>
        await FindAsync(kind, id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string kind, Guid id, CancellationToken ct)
    {
        if (!await FindAsync(kind, id, ct))
            return Gone();
        var school = current.School!.Id;
        var removed = _closure is not null
            ? await removeClosure.DoAsync(current.Actor, school, _closure.Id, ct)
            : await removeTermDate.DoAsync(current.Actor, school, _date!.Id, ct);
        if (!removed.Ok)
            return Gone();
        TempData.Done($"{Name} is no longer in the calendar");
        return Redirect(Links.Year(SchoolYear.Of(Span.From, Nation.EnglandAndWales).Begins));
    }

    // The second press of a double click, or a page from yesterday: what was wanted has come about.
    private RedirectResult Gone()
    {
        TempData.Done("It is no longer in the calendar");
        return Redirect(Links.Year());
    }

    private async Task<bool> FindAsync(string kind, Guid id, CancellationToken ct)
    {
        var calendar = (await calendars.OfAsync(current.School!.Id, ct))!.Calendar;
        if (kind == "closure")
            _closure = calendar.Closures.FirstOrDefault(closure => closure.Id == new Id<Closure>(id));
        else
            _date = calendar.Terms.FirstOrDefault(date => date.Id == new Id<TermDate>(id));
        ChangesWorkingDays = _closure is not null && !calendar.Practice.IsWorkingDay(_closure.Kind);
        return _closure is not null || _date is not null;
    }
}
