using System.Globalization;
using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Core.People;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>What came in at a school or in the trust: the two pages differ in their door and their address alone.</summary>
public abstract class InboxListModel(InboxQueries inbox, AccountQueries accounts, CurrentPerson current, TimeProvider clock) : PageModel
{
    private const string Mine = "mine";
    private const string Missed = "missed";
    private const string Ended = "ended";

    [BindProperty(Name = "account", SupportsGet = true)]
    public Id<Account>? AccountId { get; set; }

    [BindProperty(Name = "kind", SupportsGet = true)]
    public MessageKind? Kind { get; set; }

    [BindProperty(Name = "show", SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; set; }

    public InboxPage Found { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> AccountItems { get; private set; } = [];
    public DateTimeOffset Now { get; } = clock.GetUtcNow();
    public SchoolLine? School => current.School;
    public string? Slug => School?.Slug;
    public string Place => School?.Name ?? current.Who.TrustName;
    public bool Filtered => AccountId is not null || Kind is not null || Show is Mine or Missed or Ended;
    public bool ShowsEnded => Show == Ended;
    public bool MayReceive => School is { } at && current.Access.May(Permission.ReceiveMessages, at.Id);

    public string SchoolName(string slug) => current.Who.Schools.First(s => s.Slug == slug).Name;

    public string? NextPage => Found.Next is { } next ? QueryHelpers.AddQueryString(InboxLinks.List(Slug), Query(Write(next))) : null;

    public string? FirstPage => After is null ? null : QueryHelpers.AddQueryString(InboxLinks.List(Slug), Query(null));

    public async Task OnGetAsync(CancellationToken ct)
    {
        // What cannot be read in an address that somebody changed is left out, not complained about.
        ModelState.Clear();
        if (School is { } school)
            AccountItems =
            [
                .. (await accounts.OfAsync(school.Id, ct)).Select(a => new SelectListItem(a.Account.Name, a.Account.Id.ToString())),
            ];
        Found = await inbox.ListAsync(
            new()
            {
                School = School?.Id,
                Account = School is null ? null : AccountId,
                Kind = Kind,
                MissedOnly = Show == Missed,
                ClaimedBy = Show == Mine ? current.Who.Person : null,
                View = ShowsEnded ? InboxView.Ended : InboxView.ToDo,
                After = Read(After),
            },
            ct
        );
    }

    private Dictionary<string, string?> Query(string? after) =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["account"] = AccountId?.ToString(),
            ["kind"] = Kind?.ToString(),
            ["show"] = Show,
            ["after"] = after,
        }
            .Where(p => !string.IsNullOrEmpty(p.Value))
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private static string Write(InboxPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)place.Urgency}_{place.Due.UtcTicks}_{place.SentAt.UtcTicks}_{place.Id}");

    private static InboxPlace? Read(string? text)
    {
        var parts = text?.Split('_') ?? [];
        return
            parts is [var urgency, var due, var sent, var id]
            && int.TryParse(urgency, NumberStyles.None, CultureInfo.InvariantCulture, out var u)
            && Enum.IsDefined((Urgency)u)
            && Moment(due) is { } d
            && Moment(sent) is { } s
            && Id<Message>.TryParse(id, out var message)
            ? new((Urgency)u, d, s, message)
            : null;
    }

    private static DateTimeOffset? Moment(string ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t <= DateTimeOffset.MaxValue.UtcTicks
            ? new(t, TimeSpan.Zero)
            : null;
}
