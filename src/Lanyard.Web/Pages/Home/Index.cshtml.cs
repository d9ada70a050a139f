using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Home;

[Needs(Permission.UseLanyard)]
public sealed class IndexModel(CurrentPerson current) : PageModel
{
    public CurrentPerson Current => current;
}
