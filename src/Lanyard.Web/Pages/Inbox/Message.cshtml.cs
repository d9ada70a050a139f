using Lanyard.Core.Inbox;
using Lanyard.Core.People;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Lanyard.Web.Pages.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>One message: what it says, until when it is owed an answer, and what can be done about it.</summary>
[Needs(Permission.SeeInbox)]
public sealed class MessageModel(
    InboxQueries inbox,
    EndMessage end,
    ReopenMessage reopen,
    LookAtEdit look,
    ClaimMessage claim,
    SetUrgency urgency,
    CurrentPerson current,
    TimeProvider clock
) : PageModel
{
    [BindProperty(Name = "message", SupportsGet = true)]
    public Id<Message> MessageId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public MessageSheet Sheet { get; private set; } = null!;
    public InboxLine Line => Sheet.Line;
    public Message Message => Sheet.Line.Message;
    public SchoolLine School => current.School!;
    public DateTimeOffset Now { get; } = clock.GetUtcNow();
    public bool MayWork => current.Access.May(Permission.WorkInbox, School.Id);
    public Id<Person>? Holder => Message.HeldBy(Now);
    public bool IsMine => Holder == current.Who.Person;
    public bool IsRisk => Message.Urgency == Urgency.RiskToLife;

    /// <summary>How much later than on the platform it reached us, where that is worth a word.</summary>
    public TimeSpan? Delay => Message.ReceivedAt - Message.SentAt is var late && late > TimeSpan.FromMinutes(15) ? late : null;

    public static string ClauseOf(Promise promise) => ClauseName.Read(promise.Clause).Clause;

    public string ClauseLink(Promise promise)
    {
        var (policy, clause) = ClauseName.Read(promise.Clause);
        return PolicyLinks.Clause(School.Slug, policy, clause);
    }

    public static IEnumerable<SelectListItem> Reasons =>
        Enum.GetValues<NoReplyReason>().Select(r => new SelectListItem(InboxWords.Of(r), r.ToString()));

    public static IEnumerable<SelectListItem> Routes =>
        Enum.GetValues<HandOver>().Select(r => new SelectListItem(InboxWords.Of(r), r.ToString()));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await inbox.FindAsync(School.Id, MessageId, HttpContext.RequestAborted) is not { } sheet)
        {
            context.Result = NotFound();
            return;
        }
        Sheet = sheet;
        if (HttpMethods.IsPost(Request.Method) && !MayWork)
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
            return;
        }
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var wish = new EndWish(
            Input.End,
            Input.End == MessageEnd.NoReplyNeeded ? Input.Because : null,
            Input.End == MessageEnd.HandedOver ? Input.To : null
        );
        var ended = await end.DoAsync(current.Actor, School.Id, MessageId, wish, ct);
        if (ended.Ok)
            return ended.Value
                ? Finished($"{InboxWords.Of(wish.End!.Value)}: nothing is left to do")
                : Here("Saved. The policy still asks for an answer, so it stays on the list");
        ModelState.AddRefusals(ended.Refusals, nameof(Input));
        await FindAgainAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostReopenAsync(CancellationToken ct) =>
        DoAsync(reopen.DoAsync(current.Actor, School.Id, MessageId, ct), "It is open again. The clock goes on from where it began", ct);

    public Task<IActionResult> OnPostLookedAsync(CancellationToken ct) =>
        DoAsync(look.DoAsync(current.Actor, School.Id, MessageId, ct), "It may stand as it is now", ct);

    public Task<IActionResult> OnPostClaimAsync(bool takeOver, CancellationToken ct) =>
        DoAsync(claim.DoAsync(current.Actor, School.Id, MessageId, takeOver, ct), "Others see that you are looking at this", ct);

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken ct) =>
        DoAsync(claim.ReleaseAsync(current.Actor, School.Id, MessageId, ct), "Others see that nobody is looking at this", ct);

    public Task<IActionResult> OnPostUrgencyAsync(Urgency? wanted, CancellationToken ct) =>
        DoAsync(
            urgency.DoAsync(current.Actor, School.Id, MessageId, wanted, ct),
            wanted == Urgency.RiskToLife ? "The safeguarding leads and the head have been told" : "The urgency is saved",
            ct
        );

    private async Task<IActionResult> DoAsync(Task<Outcome<Done>> act, string done, CancellationToken ct)
    {
        var outcome = await act;
        if (outcome.Ok)
            return Here(done);
        ModelState.AddRefusals(outcome.Refusals, "");
        await FindAgainAsync(ct);
        return Page();
    }

    // What somebody else did meanwhile belongs on the page that says so.
    private async Task FindAgainAsync(CancellationToken ct) => Sheet = (await inbox.FindAsync(School.Id, MessageId, ct))!;

    private RedirectResult Here(string done)
    {
        TempData.Done(done);
        return Redirect(InboxLinks.Message(School.Slug, MessageId));
    }

    private RedirectResult Finished(string done)
    {
        TempData.Done(done);
        return Redirect(InboxLinks.List(School.Slug));
    }

    public sealed class Form
    {
        public MessageEnd? End { get; set; }
        public NoReplyReason? Because { get; set; }
        public HandOver? To { get; set; }
    }
}
