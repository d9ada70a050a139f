using System.Text.RegularExpressions;
using Lanyard.Core.Demo;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Pages.Demo;

/// <summary>One letter of the demo, as its reader would see it.</summary>
[OpenToAll("the invented people's mail, which is there in demo mode only")]
public sealed partial class MailModel(DemoStage stage, OutboxOptions options) : PageModel
{
    public CaughtMail Mail { get; private set; } = null!;

    /// <summary>The paragraphs, each in pieces of text and links.</summary>
    public IEnumerable<IEnumerable<(string Text, string? Href)>> Paragraphs =>
        Mail.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => Pieces(p.Trim('\n')));

    public async Task<IActionResult> OnGetAsync(Id<CaughtMail> id, CancellationToken ct)
    {
        var mail = await stage.ReadAsync(db => db.CaughtMails.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct));
        if (mail is null)
            return NotFound();
        Mail = mail;
        return Page();
    }

    // Only addresses of this house become links, and without their host, so that the reader stays on the one they came by.
    private IEnumerable<(string, string?)> Pieces(string paragraph)
    {
        var house = options.House.ToString();
        var at = 0;
        foreach (Match link in Address().Matches(paragraph))
        {
            if (!link.Value.StartsWith(house, StringComparison.Ordinal))
                continue;
            yield return (paragraph[at..link.Index], null);
            yield return (link.Value, "/" + link.Value[house.Length..]);
            at = link.Index + link.Length;
        }
        yield return (paragraph[at..], null);
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
