using Lanyard.Core.SetUp;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Lanyard.Web.Pages.Schools;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SetUp;

/// <summary>
/// Sets up an empty house in three steps: the code from the terminal, the answers, and a look at them with the password. The answers
/// travel with the form, so nothing is kept until the end, and every step works without scripts.
/// </summary>
[OpenToAll("an empty house has nobody who could sign in; the code from the terminal guards the page")]
public sealed class IndexModel(SetUpGate gate, SetUpCode code, SetUpHouse setUp, SignInService signIn) : PageModel
{
    public enum Step
    {
        Code,
        Answers,
        Check,
    }

    public const string OneSchool = "school";
    public const string SeveralSchools = "trust";

    public Step Now { get; private set; } = Step.Code;

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>Is it a trust of several schools, or one school?</summary>
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? TrustName { get; set; }

    [BindProperty]
    public string? SchoolName { get; set; }

    [BindProperty]
    public string? Phase { get; set; }

    [BindProperty]
    public string? Nation { get; set; }

    [BindProperty]
    public string? FullName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public bool HasTrust => Kind == SeveralSchools;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!await gate.IsOpenAsync(HttpContext.RequestAborted))
        {
            context.Result = new LocalRedirectResult("/");
            return;
        }
        if (!code.Is(Code))
        {
            if (Code is not null || HttpMethods.IsPost(Request.Method))
                ModelState.AddModelError(nameof(Code), "Enter the set-up code that the terminal printed when this program started.");
            context.Result = Page();
            return;
        }
        await next();
    }

    public void OnGet() => Now = Step.Answers;

    public void OnPostCode() => Now = Step.Answers;

    /// <summary>Back from the last look to the answers.</summary>
    public void OnPostChange() => Now = Step.Answers;

    public void OnPostAnswers() => Now = Judge() ? Step.Check : Step.Answers;

    public async Task<IActionResult> OnPostFinishAsync()
    {
        Now = Step.Check;
        if (!Judge())
        {
            Now = Step.Answers;
            return Page();
        }
        var done = await setUp.DoAsync(Answers(), Password, HttpContext.RequestAborted);
        if (!done.Ok)
        {
            if (done.Refusals[0] == SetUpHouse.DoneAlready)
            {
                TempData.Done(SetUpHouse.DoneAlready.Sentence);
                return LocalRedirect("/sign-in");
            }
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        await signIn.SignInAsync(HttpContext, done.Value.Trust, done.Value.Person);
        TempData.Done("Lanyard is set up, and you are signed in.");
        return LocalRedirect("/");
    }

    private bool Judge()
    {
        if (Kind is not (OneSchool or SeveralSchools))
            ModelState.AddModelError(nameof(Kind), "Say whether you are one school or a trust with several.");
        ModelState.AddRefusals(SetUpHouse.Check(Answers()));
        return ModelState.IsValid;
    }

    private NewHouse Answers() =>
        new()
        {
            TrustName = HasTrust ? TrustName ?? "" : null,
            SchoolName = SchoolName,
            Phase = SchoolWords.Read<Phase>(Phase),
            Nation = SchoolWords.Read<Nation>(Nation),
            FullName = FullName,
            Email = Email,
        };
}
