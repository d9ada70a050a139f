using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Core.People;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>Somebody saw a message and types it in, wherever it stood.</summary>
[Needs(Permission.ReceiveMessages)]
public sealed class AddModel(ReceiveMessages receive, AccountQueries accounts, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public SchoolLine School => current.School!;
    public IReadOnlyList<SelectListItem> AccountItems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        var now = clock.GetUtcNow();
        // The id goes out with the form, so that a double click puts one message in.
        Input.Id = Id<Message>.New(now);
        Input.Day = UkTime.DateOf(now);
        Input.Hour = UkTime.OnTheWall(now).ToString("HH:mm", CultureInfo.InvariantCulture);
        if (AccountItems is [var only])
            Input.Account = Id<Account>.Parse(only.Value, null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        var (account, kind, sent) = Checked();
        if (!ModelState.IsValid)
            return Page();
        var name = Text.Line(Input.Author);
        var news = new IncomingMessage(
            $"hand:{Input.Id}",
            kind,
            name.Length > 0 ? $"hand:{name}" : $"hand:{Input.Id}",
            name,
            (Input.Text ?? "").ReplaceLineEndings("\n").Trim(),
            sent
        )
        {
            Link = Text.Line(Input.Link) is { Length: > 0 } link ? link : null,
        };
        var received = await receive.DoAsync(current.Actor, School.Id, account, MessageSource.Hand, [news], ct);
        if (received.Ok)
        {
            TempData.Done("It is in the inbox");
            return Redirect(InboxLinks.Message(School.Slug, received.Value.Ids[0]));
        }
        ModelState.AddRefusals(received.Refusals.Select(Here), nameof(Input));
        return Page();
    }

    private (Id<Account> Account, MessageKind Kind, DateTimeOffset Sent) Checked()
    {
        if (Input.Account is null)
            ModelState.AddModelError("Input.Account", "Choose the account that it came in on.");
        if (Input.Kind is null)
            ModelState.AddModelError("Input.Kind", "Choose what it is.");
        if (Input.Day is null && ModelState.FirstError("Input.Day") is null)
            ModelState.AddModelError("Input.Day", "Enter the day on which it was sent.");
        if (
            !TimeOnly.TryParseExact(
                Input.Hour?.Trim(),
                ["HH:mm", "H:mm", "HH.mm", "H.mm"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var hour
            )
        )
            ModelState.AddModelError("Input.Hour", "Enter the time as hours and minutes, such as 16:30.");
        return (Input.Account ?? default, Input.Kind ?? default, Input.Day is { } day ? UkTime.InstantOf(day, hour) : default);
    }

    // What programs call by one name has two fields here.
    private static Refusal Here(Refusal refusal) =>
        refusal with
        {
            Field = refusal.Field?.Split('.')[^1] switch
            {
                "sentAt" => "day",
                "authorName" => "author",
                "messages" => null,
                var field => field,
            },
        };

    private async Task FindAsync(CancellationToken ct) =>
        AccountItems = [
            .. (await accounts.OfAsync(School.Id, ct))
                .Where(a => a.Account.ClosedOn is null)
                .Select(a => new SelectListItem(a.Account.Name, a.Account.Id.ToString())),
        ];

    public sealed class Form
    {
        public Id<Message> Id { get; set; }
        public Id<Account>? Account { get; set; }
        public MessageKind? Kind { get; set; }
        public string? Author { get; set; }
        public string? Text { get; set; }

        [Display(Name = "The day")]
        public DateOnly? Day { get; set; }
        public string? Hour { get; set; }
        public string? Link { get; set; }
    }
}
