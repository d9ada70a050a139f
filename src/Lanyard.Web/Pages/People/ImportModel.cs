using Lanyard.Core.People;
using Lanyard.Core.People.Importing;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.People;

/// <summary>Takes a file of people, or rows pasted from a spreadsheet, and leads on to its preview.</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = ImportFile.MostBytes * 2)]
public abstract class ImportModel(CurrentPerson current, PreviewImport preview) : PageModel
{
    // Somewhat more than is taken, so that a file which is too large is told so in words.
    private const int LargestForm = ImportFile.MostBytes * 3;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    public SchoolLine? School => current.School;
    public string? Slug => School?.Slug;
    public string Place => School?.Name ?? current.Who.TrustName;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var actor = current.Keeping(School?.Id);
        var kept = Upload is null
            ? await preview.DoAsync(actor, School?.Id, Pasted, ct)
            : await preview.DoAsync(actor, School?.Id, await BytesAsync(Upload, ct), ct);
        if (kept.Ok)
            return Redirect(PeopleLinks.Import(kept.Value));
        ModelState.AddRefusals(
            kept.Refusals.Select(r =>
                r with
                {
                    Field =
                        r.Field is null ? null
                        : Upload is null ? nameof(Pasted)
                        : nameof(Upload),
                }
            )
        );
        return Page();
    }

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(IFormFile file, CancellationToken ct)
    {
        // One byte more than is taken is enough to know that it is too large.
        var bytes = new byte[(int)Math.Min(file.Length, ImportFile.MostBytes + 1)];
        await using var from = file.OpenReadStream();
        await from.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
