using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

[Needs(Permission.UseLanyard)]
public sealed class TokensModel(CurrentPerson current, SignInQueries queries, RevokeToken revoke, SecurityClock clock) : PageModel
{
    internal const string MadeKey = "Lanyard.Token";

    public IReadOnlyList<AccessToken> Tokens { get; private set; } = [];

    /// <summary>The token that was made just now, this once.</summary>
    public string? Made { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Tokens = await queries.TokensAsync(current.Who.Person, ct);
        Made = Request.Cookies.ContainsKey(Flash.Cookie) ? TempData[MadeKey] as string : null;
    }

    public async Task<IActionResult> OnPostRevokeAsync(string? id, CancellationToken ct)
    {
        if (Id<AccessToken>.TryParse(id, out var token))
        {
            await revoke.DoAsync(current.Actor, token, ct);
            TempData.Done("The token is revoked.");
        }
        return Redirect("/me/tokens");
    }

    public static string Scope(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var how = token.MayWrite ? "Read and write" : "Read";
        return token.Permissions is null
            ? $"{how} everything that you may"
            : $"{how}: {string.Join(", ", token.Permissions.Select(PermissionWords.Of))}";
    }
}
