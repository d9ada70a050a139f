using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.People;

/// <summary>
/// A page about one person. Nobody of that id, and somebody who is not theirs to see, look alike: not found. What may be done is asked of
/// the same deciders that the use cases ask.
/// </summary>
public abstract class PersonPage(CurrentPerson current, PeopleQueries people, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "person", SupportsGet = true)]
    public Id<Person> PersonId { get; set; }

    public PersonSheet Sheet { get; private set; } = null!;
    public CurrentPerson Current => current;
    public Authority By { get; private set; } = null!;
    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());
    public DateTimeOffset Now { get; } = clock.GetUtcNow();
    public Person Person => Sheet.Person;
    public string Here => PeopleLinks.Person(PersonId);
    public bool MayChange => ListOfPeople.MayChange(By, Sheet.Standing);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        By = new(current.Actor, current.Access);
        var found = await people.FindAsync(PersonId, HttpContext.RequestAborted);
        if (found is null || !ListOfPeople.MaySee(By, found.Standing))
        {
            context.Result = NotFound();
            return;
        }
        Sheet = found;
        if (!IsTheirs())
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
            return;
        }
        await next();
    }

    /// <summary>May this person come in here at all? The page about changing somebody asks whether they may.</summary>
    protected virtual bool IsTheirs() => true;

    protected Actor Keeping => current.Keeping(Sheet.Standing);

    protected Actor Giving(Role role, Id<School>? school) => current.Giving(role, school);
}
