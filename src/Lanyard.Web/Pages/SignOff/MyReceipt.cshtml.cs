using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The proof of somebody's own signature.</summary>
[Needs(Permission.UseLanyard)]
public sealed class MyReceiptModel(MySignOffQueries mine, CurrentPerson current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Receipt> Receipt { get; set; }

    public ReceiptSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Receipt == default || await mine.ReceiptAsync(Receipt, ct) is not { } sheet || sheet.Receipt.Person != current.Who.Person)
            return NotFound();
        Sheet = sheet;
        return Page();
    }
}
