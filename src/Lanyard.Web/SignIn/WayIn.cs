using Lanyard.Core.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.SignIn;

/// <summary>The way from the first step to the page that was asked for: which trust, second factor, in.</summary>
public sealed class WayIn(SignInService signIn, SignInStep steps, OwnBrowser browser)
{
    /// <summary>Where somebody goes whose password was right.</summary>
    public async Task<IActionResult> AfterPasswordAsync(HttpContext http, IReadOnlyList<KnownByPassword> known, string? back)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (known.Count == 1 && (!known[0].NeedsSecondFactor || await browser.IsKnownAsync(http, known[0])))
            return await EnterAsync(http, known[0], back);
        steps.Keep(http, new(known, back));
        return new RedirectResult(known.Count > 1 ? "/sign-in/trust" : "/sign-in/code");
    }

    /// <summary>Everything was proved: a session, and on to the page that they wanted.</summary>
    public async Task<IActionResult> EnterAsync(HttpContext http, KnownByPassword known, string? back)
    {
        ArgumentNullException.ThrowIfNull(known);
        SignInStep.Forget(http);
        return await signIn.SignInAfterAsync(http, known.Trust, known.Person, known.Stamp)
            ? new RedirectResult(Local(back))
            : new RedirectResult("/sign-in");
    }

    /// <summary>An address on this site, and nowhere else; the home page when there is none.</summary>
    public static string Local(string? back) => back is ['/'] or ['/', not ('/' or '\\'), ..] && !back.Any(char.IsControl) ? back : "/";
}
