using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
public sealed class ChangeModel(CurrentPerson current, PeopleQueries people, ChangePerson change, TimeProvider clock)
    : PersonPage(current, people, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Another tab was quicker: both are shown.</summary>
    public bool ChangedMeanwhile { get; private set; }

    protected override bool IsTheirs() => MayChange;

    public void OnGet() => (Input.FullName, Input.Email) = (Person.FullName, Person.Email);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var changed = await change.DoAsync(
            Keeping,
            new()
            {
                Person = PersonId,
                FullName = Input.FullName,
                Email = Input.Email,
                Version = Input.Version,
            },
            ct
        );
        if (changed.Ok)
        {
            TempData.Done("The details are saved");
            return Redirect(Here);
        }
        ChangedMeanwhile = changed.Refusals.Any(r => r.Kind == RefusalKind.Stale);
        ModelState.AddRefusals(changed.Refusals, nameof(Input));
        return Page();
    }

    public sealed class Form
    {
        public string? FullName { get; set; }
        public string? Email { get; set; }
        public int? Version { get; set; }
    }
}
