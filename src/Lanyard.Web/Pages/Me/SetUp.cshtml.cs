using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Lanyard.Web.Pages.Me;

[Needs(Permission.UseLanyard)]
[Fresh]
[BeforeSecondFactor]
public sealed class SetUpModel(CurrentPerson current, SecondFactorSetUp setUp, SetSecondFactor set) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Kept { get; set; }

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public NewKey Offered { get; private set; } = null!;

    public bool Owed => current.Who.OwesSecondFactor;

    /// <summary>Dark squares as one path, in the colours of the page's style sheet: no inline style, nothing fetched.</summary>
    public string Picture { get; private set; } = "";

    public string KeyInFours => string.Join(' ', Offered.Key.Chunk(4).Select(c => new string(c)));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Offered = await setUp.OfferAsync(current.Who.Person, Kept, ct);
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Offered.Uri, QRCodeGenerator.ECCLevel.M);
        Picture = QrPicture.Draw(code);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "Enter the six digits that the app shows.");
            await OnGetAsync(ct);
            return Page();
        }
        var done = await set.DoAsync(current.Actor, current.Who.Session?.Id, Kept, Code, ct);
        if (done.Ok)
            return CodesModel.Show(this, done.Value, Return);
        ModelState.AddRefusals(done.Refusals);
        await OnGetAsync(ct);
        return Page();
    }
}
