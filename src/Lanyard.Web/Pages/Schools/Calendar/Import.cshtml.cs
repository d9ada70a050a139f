using System.Text;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>Takes a file, shows what it would do, and does it when told to. Nothing is kept between the two but what the page itself carries.</summary>
[Needs(Permission.ManageCalendar)]
public sealed class ImportModel(ImportDates import, CurrentPerson current) : PageModel
{
    [BindProperty(Name = DatesFile.Field)]
    public IFormFile? Upload { get; set; }

    /// <summary>The sound rows of the file that was shown, handed back by the button that imports them.</summary>
    [BindProperty]
    public string? Confirm { get; set; }

    public CalendarLinks Links => new(current.School!.Slug);

    public DatesPreview? Preview { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Upload is null)
            ModelState.AddModelError(DatesFile.Field, "Choose a CSV or iCalendar (.ics) file");
        else if (Upload.Length > DatesFile.LongestBytes)
            ModelState.AddModelError(DatesFile.Field, "The file is larger than 1 MB. Choose one that holds a school’s dates only");
        else
            Show(await import.PreviewAsync(current.School!.Id, await BytesAsync(Upload, ct), ct));
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        var done = await import.DoAsync(current.Actor, current.School!.Id, Encoding.UTF8.GetBytes(Confirm ?? ""), ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done(
            done.Value is { Added: 0, Replaced: 0 }
                ? "Everything in the file was in the calendar already"
                : $"{Entries(done.Value.Added)} added{(done.Value.Replaced > 0 ? $", {done.Value.Replaced} removed" : "")}"
        );
        return Redirect(Links.Year());
    }

    public static string Entries(int count) => count == 1 ? "1 entry" : $"{count} entries";

    public static string WouldDo(DatesPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var added = $"{Entries(plan.Add.Count)} will be added";
        var removed = plan.Replace.Count > 0 ? $" and {Entries(plan.Replace.Count)} removed" : "";
        return $"{added}{removed}." + (plan.Unchanged.Count > 0 ? $" {Entries(plan.Unchanged.Count)} will stay as they are." : "");
    }

    private void Show(Outcome<DatesPreview> outcome)
    {
        if (outcome.Ok)
            Preview = outcome.Value;
        else
            ModelState.AddRefusals(outcome.Refusals);
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken ct)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, ct);
        return memory.ToArray();
    }
}
