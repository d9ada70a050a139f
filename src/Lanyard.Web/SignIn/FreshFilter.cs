using Lanyard.Core.People;
using Lanyard.Core.SignIn;
using Lanyard.Web.Doors;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Lanyard.Web.SignIn;

/// <summary>What the page that asks again needs: where the form goes, and what was typed into it, protected.</summary>
public sealed record AskAgain(string Action, string Kept, bool Demo, string? Wrong);

/// <summary>
/// Guards the doors marked <see cref="FreshAttribute"/>. Whoever opens one too long after their last proof is sent to show again that it is
/// them, and comes back. A form that was being filled in meanwhile is not lost: it is asked on the spot, with everything typed kept in the
/// page, and goes through with the proof.
/// </summary>
public sealed class FreshFilter(
    CurrentPerson current,
    ProveAgain prove,
    SecurityClock clock,
    KeptForm kept,
    Settings settings,
    IModelMetadataProvider models
) : IAsyncAuthorizationFilter
{
    /// <summary>The field in which the proof comes along with a form.</summary>
    public const string Field = "__proof";
    private const string No = "That is neither your password nor a code that counts now. Try again.";

    /// <summary>Antiforgery stands at 1000 and comes first, so that nobody's password is tried on behalf of another site.</summary>
    public const int AfterAntiforgery = 2000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<FreshAttribute>() is null || !current.SignedIn)
            return;
        if (current.Who.Session is not { } session)
            return;
        if (!http.Request.HasFormContentType)
        {
            if (!session.FreshAt(clock.Now))
                context.Result = new RedirectResult($"/sign-in/confirm?return={Uri.EscapeDataString(Here(http))}");
            return;
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var typed = form.ContainsKey(Field) ? kept.Restore(form, session.Id) : form;
        if (session.FreshAt(clock.Now) || (form.ContainsKey(Field) && await IsThemAsync(session, form[Field], http.RequestAborted)))
        {
            http.Request.Form = typed;
            return;
        }
        var model = new AskAgain(Here(http), kept.Keep(typed, session.Id), settings.Demo, form.ContainsKey(Field) ? No : null);
        context.Result = new ViewResult
        {
            ViewName = "/Pages/SignIn/_AskAgain.cshtml",
            ViewData = new ViewDataDictionary<AskAgain>(models, new ModelStateDictionary()) { Model = model },
        };
    }

    private Task<bool> IsThemAsync(SessionLine session, string? proof, CancellationToken ct) =>
        prove.DoAsync(current.Who.Trust, current.Who.Person, session.Id, proof, settings.Demo, ct);

    private static string Here(HttpContext http) => http.Request.Path + http.Request.QueryString;
}
