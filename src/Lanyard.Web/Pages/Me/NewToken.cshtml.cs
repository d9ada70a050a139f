using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

[Needs(Permission.UseLanyard)]
[Fresh]
public sealed class NewTokenModel(CurrentPerson current, CreateToken create, SecurityClock clock) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Write { get; set; } = "read";

    [BindProperty]
    public string? Scope { get; set; } = "all";

    [BindProperty]
    public IList<string> Only { get; set; } = [];

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    /// <summary>What the person may do today; more than that no token can give.</summary>
    public IReadOnlyList<Permission> Choices =>
        [.. Enum.GetValues<Permission>().Where(p => p is not Permission.UseLanyard && current.Access.MaySomewhere(p))];

    public string Hint => $"At most a year from now: {When.Words(Today.AddYears(1))}";

    private DateOnly Today => UkTime.DateOf(clock.Now);

    public string Words(Permission permission)
    {
        var words = PermissionWords.Of(permission);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public void OnGet() => LastDay = Today.AddMonths(3);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var only = Only.SelectMany<string, Permission>(o =>
                Enum.TryParse<Permission>(o, out var known) && Choices.Contains(known) ? [known] : []
            )
            .ToList();
        var wanted = new NewToken
        {
            Name = Name,
            MayWrite = Write == "write",
            Only = Scope == "some" ? only : null,
            LastDay = LastDay,
        };
        if (!ModelState.IsValid)
            return Page();
        var made = await create.DoAsync(current.Actor, current.Who.Person, wanted, ct);
        if (!made.Ok)
        {
            ModelState.AddRefusals(made.Refusals);
            return Page();
        }
        TempData[TokensModel.MadeKey] = made.Value.Text;
        return Redirect("/me/tokens");
    }
}
