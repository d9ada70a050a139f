using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>Takes a document or pasted words, and shows the documents that wait for somebody to go on with them.</summary>
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = BroughtFile.LongestText * 4)]
public abstract class StartModel(CurrentPerson current, BringPolicy bring, BroughtQueries brought) : BringPage(current)
{
    // Somewhat more than is taken, so that a file which is too large is told so in words.
    private const int LargestForm = BroughtFile.MostBytes * 2;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    public IReadOnlyList<BroughtDocument> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Waiting = await brought.OpenAsync(School?.Id, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var kept = Upload is null
            ? await bring.DoAsync(Current.Actor, School?.Id, Pasted, ct)
            : await bring.DoAsync(Current.Actor, School?.Id, await BytesAsync(Upload, ct), ct);
        if (kept.Ok)
            return Redirect(Links.Document(kept.Value));
        ModelState.AddRefusals(kept.Refusals.Select(r => r with { Field = Upload is null ? nameof(Pasted) : nameof(Upload) }));
        Waiting = await brought.OpenAsync(School?.Id, ct);
        return Page();
    }

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(IFormFile file, CancellationToken ct)
    {
        // One byte more than is taken is enough to know that it is too large.
        var bytes = new byte[(int)Math.Min(file.Length, BroughtFile.MostBytes + 1)];
        await using var from = file.OpenReadStream();
        await from.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}

[Needs(Permission.ManagePolicies)]
public sealed class SchoolStartModel(CurrentPerson current, BringPolicy bring, BroughtQueries brought)
    : StartModel(current, bring, brought);

[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class TrustStartModel(CurrentPerson current, BringPolicy bring, BroughtQueries brought) : StartModel(current, bring, brought);
