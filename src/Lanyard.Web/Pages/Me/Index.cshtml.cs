using System.Globalization;
using Lanyard.Core.People;
using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

public sealed record RoleLine(string Name, string Place, bool Deputy);

[Needs(Permission.UseLanyard)]
public sealed class IndexModel(CurrentPerson current, SignInQueries signIn, SecurityClock clock) : PageModel
{
    public Who Who => current.Who;
    public string? Email { get; private set; }
    public OwnLogin? Login { get; private set; }
    public string Sessions { get; private set; } = "";
    public string Tokens { get; private set; } = "";

    public IReadOnlyList<RoleLine> Roles =>
        [
            .. Who.Access.Held.Select(h => new RoleLine(
                Domain.People.Roles.Of(h.Role).Name,
                h.School is { } school ? Who.Schools.First(s => s.Id == school).Name : "the whole trust",
                h.DeputyFor is not null
            )),
        ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Email = await signIn.AddressAsync(Who.Person, ct);
        Login = await signIn.StateAsync(Who.Person, ct);
        Sessions = Count((await signIn.SessionsAsync(Who.Person, ct)).Count);
        Tokens = Count((await signIn.TokensAsync(Who.Person, ct)).Count(t => t.WorksAt(clock.Now)));
    }

    private static string Count(int count) => count == 0 ? "None" : count.ToString(CultureInfo.InvariantCulture);
}
