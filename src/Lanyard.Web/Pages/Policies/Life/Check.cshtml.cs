using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Checks any text and keeps nothing.</summary>
[Needs(Permission.UseLanyard)]
[RequestSizeLimit(SentText.LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = SentText.LargestForm, ValueLengthLimit = SentText.LargestForm)]
public sealed class CheckModel : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ProblemList? Problems { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var sent = await SentText.ReadAsync(Upload, Text, nameof(Text), ct);
        if (!sent.Ok)
        {
            ModelState.AddRefusals(sent.Refusals);
            return Page();
        }
        // What was uploaded stands in the box from now on, to be mended there.
        ModelState.Remove(nameof(Text));
        Text = sent.Value;
        Problems = ProblemList.Of(sent.Value);
        return Page();
    }
}
