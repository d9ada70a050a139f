using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>Where a notice of monitoring is written. It begins with what the policies say, or with the notice that stands.</summary>
[Needs(Permission.ManageMonitoring)]
public sealed class WriteModel(NoticeQueries notices, WriteNotice write, CurrentPerson current, TimeProvider clock)
    : NoticePage(notices, current, clock)
{
    public static IReadOnlyList<Monitored> CanBeLookedAt { get; } = [.. Enum.GetValues<Monitored>().Except([Monitored.PrivateAccount])];

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<MonitoringPurpose> Purposes => Demands.Purposes ?? Enum.GetValues<MonitoringPurpose>();

    public IEnumerable<SelectListItem> Roles { get; } =
        NoticeWish.MayAuthorise.Select(r => new SelectListItem(PeopleWords.Of(r), r.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await FindDemandsAsync(ct);
        var wish =
            (await Notices.DraftAsync(School.Id, ct))?.Wish
            ?? (await Notices.StandingAsync(School.Id, Today, ct))?.Wish
            ?? new() { LooksAt = Demands.LooksAt, Purposes = Demands.Purposes ?? [] };
        Input = Form.Of(wish);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FindDemandsAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var done = await write.DoAsync(Current.Actor, School.Id, Input.Wish(), ct);
        if (done.Ok)
            return Redirect(MonitoringLinks.Draft(School.Slug));
        ModelState.AddRefusals(done.Refusals, nameof(Input));
        return Page();
    }

    public sealed class Form
    {
        public Monitored[] LooksAt { get; set; } = [];
        public MonitoringPurpose[] Purposes { get; set; } = [];
        public Role? AuthorisedBy { get; set; }
        public LawfulBasis? Basis { get; set; }
        public string? How { get; set; }
        public string? Contact { get; set; }

        [Display(Name = "The day of the assessment")]
        public DateOnly? Assessed { get; set; }

        public static Form Of(NoticeWish wish) =>
            new()
            {
                LooksAt = [.. wish.LooksAt],
                Purposes = [.. wish.Purposes],
                AuthorisedBy = wish.AuthorisedBy,
                Basis = wish.Basis,
                How = wish.How,
                Contact = wish.Contact,
                Assessed = wish.Assessed,
            };

        public NoticeWish Wish() =>
            new()
            {
                LooksAt = LooksAt,
                Purposes = Purposes,
                AuthorisedBy = AuthorisedBy,
                Basis = Basis,
                How = How ?? "",
                Contact = Contact ?? "",
                Assessed = Assessed,
            };
    }
}
