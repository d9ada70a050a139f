using Lanyard.Core.Notifications;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Notifications;

/// <summary>What comes by mail, kind by kind.</summary>
[Needs(Permission.UseLanyard)]
public sealed class MailModel(NotificationQueries notifications, ChooseMail choose, CurrentPerson current) : PageModel
{
    [BindProperty]
    public IDictionary<NotificationKind, MailWish> Wishes { get; set; } = new Dictionary<NotificationKind, MailWish>();

    /// <summary>The kinds that can reach this person.</summary>
    public IEnumerable<NotificationSheet> Sheets =>
        NotificationKinds
            .Table.Values.Where(s => s.Kind != NotificationKind.LetterFailed || current.Access.May(Permission.SeeOperations))
            .OrderBy(s => s.Kind);

    public async Task OnGetAsync(CancellationToken ct) =>
        Wishes = new Dictionary<NotificationKind, MailWish>(await notifications.WishesAsync(current.Who.Person, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var outcome = await choose.DoAsync(current.Actor, current.Who.Person, Wishes.AsReadOnly(), ct);
        if (outcome.Ok)
        {
            TempData.Done("Your choice is kept.");
            return RedirectToPage();
        }
        foreach (var refusal in outcome.Refusals)
            ModelState.AddModelError($"Wishes[{refusal.Field}]", refusal.Sentence);
        return Page();
    }
}
