using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies.Life;

[Needs(Permission.ManagePolicies)]
[RequestSizeLimit(SentText.LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = SentText.LargestForm, ValueLengthLimit = SentText.LargestForm)]
public sealed class NewModel(BeginEdition begin, CurrentPerson current) : PageModel
{
    private const string TheTrust = "trust";

    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The trust and the schools whose policies are theirs to keep.</summary>
    public IReadOnlyList<SelectListItem> Owners =>
        [
            .. current.Access.May(Permission.ManagePolicies) ? [new SelectListItem("The trust", TheTrust)] : Array.Empty<SelectListItem>(),
            .. current
                .Who.Schools.Where(s => current.Access.May(Permission.ManagePolicies, s.Id))
                .Select(s => new SelectListItem(s.Name, s.Slug)),
        ];

    public void OnGet() => Input.Owner = Owners.Count == 1 ? Owners[0].Value : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var sent = await SentText.ReadAsync(Upload, Input.Text, "Input.Text", ct);
        if (!Owners.Any(o => o.Value == Input.Owner))
            ModelState.AddModelError("Input.Owner", "Choose who issues it");
        if (!sent.Ok)
            ModelState.AddRefusals(sent.Refusals);
        if (!sent.Ok || !ModelState.IsValid)
            return Page();
        Id<School>? school = Input.Owner == TheTrust ? null : current.Who.Schools.Single(s => s.Slug == Input.Owner).Id;
        var begun = await begin.NewPolicyAsync(current.Managing(school), school, sent.Value, ct);
        if (!begun.Ok)
        {
            // What was uploaded stands in the box, to be mended there.
            ModelState.Remove("Input.Text");
            Input.Text = sent.Value;
            ModelState.AddRefusals(begun.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("The draft is begun");
        return Redirect(LifeLinks.Step(PolicyHeads.Read(sent.Value)!.Value.Key, 1, "edit"));
    }

    public sealed class Form
    {
        public string? Owner { get; set; }
        public string? Text { get; set; }
    }
}
