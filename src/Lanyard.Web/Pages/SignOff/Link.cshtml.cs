using System.Globalization;
using Lanyard.Core.Data;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The one question that a private link asks next.</summary>
public enum LinkStep
{
    Gone,
    Who,
    Read,
    Question,
    Answered,
    Sign,
    Refused,
    HasSigned,
}

/// <summary>
/// Reading and signing without a login, one question at a time. Which question comes next is known from what was answered before, so the link may
/// be opened again on another day, and on another phone.
/// </summary>
[SecretAddress]
[EnableRateLimiting(Limits.SecretLinks)]
[OpenToAll("whoever has no login signs by a private link; the link is the key")]
public sealed class LinkModel(IServiceScopeFactory scopes) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Trust { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>The section on the page, counted from one; the next unread when the address does not say.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Section { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    /// <summary>What was chosen for each question so far, counted from nought, with points between.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Answers { get; set; }

    /// <summary>Whether they would rather not answer any.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Skip { get; set; }

    [BindProperty]
    public int? Choice { get; set; }

    /// <summary>Why they will not sign, if they want to say.</summary>
    [BindProperty]
    public string? Because { get; set; }

    [BindProperty]
    public string? Digest { get; set; }

    [BindProperty]
    public bool? Agreed { get; set; }

    public OpenedLink? Opened { get; private set; }

    public ReceiptSheet Receipt { get; private set; } = null!;

    public LinkStep Step { get; private set; }

    public Section Shown => Opened!.Reading!.Text.Sections[Section!.Value - 1];

    public IReadOnlyList<int> Chosen { get; private set; } = [];

    /// <summary>The question on the page.</summary>
    public Question Asked => Opened!.Reading!.Asked[Chosen.Count];

    public string Title =>
        Step switch
        {
            LinkStep.Gone => "This link does not work",
            LinkStep.Who => "Are you the person it is for?",
            LinkStep.Read => $"{Shown.Title}, {Section} of {Opened!.Reading!.Sections}",
            LinkStep.Question => $"Question {Chosen.Count + 1} of {Opened!.Reading!.Asked.Count}",
            LinkStep.Answered => "Your answers",
            LinkStep.Sign => "Do you sign?",
            LinkStep.Refused => "You will not sign",
            _ => "You have signed",
        };

    public async Task OnGetAsync() => await ShowAsync();

    public async Task<IActionResult> OnPostClaimAsync()
    {
        await ShowAsync();
        if (Step == LinkStep.Who)
            await scopes.InNewScopeAsync(
                async (OpenSigningLink open) =>
                {
                    await open.ClaimAsync(Opened!, HttpContext.RequestAborted);
                    return Done.It;
                }
            );
        return Here();
    }

    public async Task<IActionResult> OnPostReadAsync()
    {
        var section = Section;
        await ShowAsync();
        if (Opened?.Reading is not { } reading || Step is LinkStep.Gone or LinkStep.Who or LinkStep.HasSigned || section is not { } seen)
            return Here();
        var done = await scopes.InNewScopeAsync(
            (ReadPolicy read) =>
                seen >= reading.Sections
                    ? read.EndAsync(Opened.Actor, reading.Round.Id, Digest, HttpContext.RequestAborted)
                    : read.SeeAsync(Opened.Actor, reading.Round.Id, seen, Digest, HttpContext.RequestAborted)
        );
        // Where the text has changed meanwhile, the page opens the new one at its beginning.
        return done.Ok && seen < reading.Sections ? Here(seen + 1) : Here();
    }

    public async Task<IActionResult> OnPostAnswerAsync()
    {
        await ShowAsync();
        if (Opened?.Reading is not { } reading || Step != LinkStep.Question)
            return Here();
        if (Choice is not { } choice || choice < 0 || choice >= Asked.Options.Count)
        {
            ModelState.AddModelError(nameof(Choice), "Choose an answer");
            return Page();
        }
        IReadOnlyList<int> chosen = [.. Chosen, choice];
        if (chosen.Count == reading.Asked.Count)
        {
            var answered = await scopes.InNewScopeAsync(
                (AnswerQuestions answer) =>
                    answer.DoAsync(Opened.Actor, reading.Round.Id, [.. chosen.Select(c => (int?)c)], HttpContext.RequestAborted)
            );
            if (!answered.Ok)
                return Here();
        }
        return Redirect($"{Address}?answers={string.Join('.', chosen)}");
    }

    public async Task<IActionResult> OnPostSignAsync()
    {
        (Again, Skip) = (true, true);
        await ShowAsync();
        if (Opened?.Reading is not { } reading || Step != LinkStep.Sign)
            return Here();
        if (Agreed is not { } agreed)
        {
            ModelState.AddModelError(nameof(Agreed), "Choose whether you sign");
            return Page();
        }
        var refusals = agreed
            ? (
                await scopes.InNewScopeAsync(
                    (SignPolicy sign) =>
                        sign.DoAsync(Opened.Actor, reading.Round.Id, Digest, SigningWay.PrivateLink, HttpContext.RequestAborted)
                )
            ).Refusals
            : (
                await scopes.InNewScopeAsync(
                    (RefuseToSign refuse) => refuse.DoAsync(Opened.Actor, reading.Round.Id, Because, HttpContext.RequestAborted)
                )
            ).Refusals;
        if (refusals.Count == 0)
            return Here();
        ModelState.AddRefusals(refusals);
        return Page();
    }

    // The request's own scope may serve the trust that the browser is signed in to; the link may belong to another.
    private async Task ShowAsync()
    {
        if (Id<Domain.Schools.Trust>.TryParse(Trust, out var trust))
            Opened = await scopes.InNewScopeAsync((OpenSigningLink open) => open.FindAsync(trust, Token, HttpContext.RequestAborted));
        Step = await StepAsync();
        if (Step == LinkStep.Gone)
            Response.StatusCode = Opened is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
    }

    private async Task<LinkStep> StepAsync()
    {
        if (Opened is not { Works: true, Reading: { } reading })
            return LinkStep.Gone;
        if (!Opened.Claimed)
            return LinkStep.Who;
        if (reading.Mine.State == SignatoryState.HasSigned)
        {
            Receipt = (await ReceiptAsync(reading.Mine.Receipt!.Value))!;
            return LinkStep.HasSigned;
        }
        if (reading.CanBeSigned is not null)
            return LinkStep.Gone;
        if (reading.Mine.State == SignatoryState.Refused && !Again && Section is null)
            return LinkStep.Refused;
        if (reading.HasReadToEnd && Section is null)
            return Questioned(reading) ?? LinkStep.Sign;
        // Nobody jumps over a section: what comes after the next unread one is not shown yet.
        var next = Math.Min(reading.SectionsRead + 1, reading.Sections);
        Section = Section is { } wanted && wanted >= 1 && wanted < next ? wanted : next;
        return LinkStep.Read;
    }

    private LinkStep? Questioned(MyReading reading)
    {
        var asked = reading.Asked.Count;
        Chosen =
        [
            .. (Answers ?? "")
                .Split('.')
                .Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var choice) ? choice : -1)
                .TakeWhile(choice => choice >= 0)
                .Take(asked),
        ];
        if (asked == 0 || Skip || Chosen.Where((c, n) => c >= reading.Asked[n].Options.Count).Any())
            return null;
        if (Chosen.Count == asked)
            return reading.Mine.Questions is null ? null : LinkStep.Answered;
        return reading.Mine.Questions is null ? LinkStep.Question : null;
    }

    private Task<ReceiptSheet?> ReceiptAsync(Id<Receipt> receipt) =>
        scopes.InNewScopeAsync((OpenSigningLink open) => open.ReceiptAsync(Opened!, receipt, HttpContext.RequestAborted));

    private string Address => $"/sign/{Trust}/{Token}";

    private RedirectResult Here(int? section = null) => Redirect($"{Address}{(section is { } at ? $"?section={at}" : "")}");
}
