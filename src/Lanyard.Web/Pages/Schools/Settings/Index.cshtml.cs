using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Settings;

/// <summary>A school's own details.</summary>
[Needs(Permission.ManageSchool)]
public sealed class IndexModel(SchoolQueries schools, CurrentPerson current) : PageModel
{
    public School School { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => School = (await schools.FindAsync(current.School!.Id, ct))!;
}
