using System.Globalization;
using System.Text;
using Lanyard.Core.Files;
using Lanyard.Core.People;
using Lanyard.Core.People.Importing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.People;

/// <summary>What a file would do, row by row, until whoever chose it says yes; afterwards, what it did.</summary>
[Needs(Permission.ManagePeople)]
public sealed class ImportPreviewModel(CurrentPerson current, PreviewImport preview, ImportPeople import, InviteImported invite) : PageModel
{
    private const int MostShown = 200;

    [BindProperty(Name = "import", SupportsGet = true)]
    public Id<PeopleImport> ImportId { get; set; }

    /// <summary>The digest of the plan that the page showed: only that one is imported.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    public ImportPreview Preview { get; private set; } = null!;

    /// <summary>Null until the import is done.</summary>
    public ImportInvitations? Invitations { get; private set; }
    public bool Done => Preview.Import.ImportedAt is not null;
    public SchoolLine? School => current.Who.Schools.FirstOrDefault(s => s.Id == Preview.School);
    public string? Slug => School?.Slug;
    public string Place => School?.Name ?? current.Who.TrustName;

    public IEnumerable<ImportGroup> Groups =>
        new[]
        {
            (ImportFate.Reject, "Left out"),
            (ImportFate.Add, "Would be added"),
            (ImportFate.Change, "Would be changed"),
            (ImportFate.Same, "Already on the list"),
        }
            .Select(s => Group(s.Item1, s.Item2))
            .Where(s => s.Table.Rows.Count > 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LookAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var seen = Digest(Shown);
        if (!await LookAsync(ct))
            return NotFound();
        var imported = await import.DoAsync(current.Keeping(Preview.School), ImportId, seen, ct);
        if (imported.Ok)
            return Redirect(PeopleLinks.Import(ImportId));
        ModelState.AddRefusals(imported.Refusals);
        return Page();
    }

    /// <summary>Everybody whom the import added.</summary>
    public async Task<IActionResult> OnPostInviteAsync(CancellationToken ct)
    {
        if (!await LookAsync(ct))
            return NotFound();
        var invited = await invite.DoAsync(current.Keeping(Preview.School), ImportId, ct);
        if (invited.Ok)
            return Redirect(PeopleLinks.Import(ImportId));
        ModelState.AddRefusals(invited.Refusals);
        return Page();
    }

    /// <summary>The rows that were left out, as they stood in the file, each with its reason.</summary>
    public async Task<IActionResult> OnGetLeftOutAsync(CancellationToken ct)
    {
        if (!await LookAsync(ct))
            return NotFound();
        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        await SafeCsv.WriteAsync(text, "line", "reason", "full name", "email", "role", "school", "start date", "manager email");
        foreach (var (row, line) in Preview.Plan.Rows.Where(r => r.Fate == ImportFate.Reject).Select(r => (r.Row, r)))
            await SafeCsv.WriteAsync(
                text,
                line.Line.ToString(CultureInfo.InvariantCulture),
                line.Sentence,
                row.Name,
                row.Email,
                row.Role,
                row.School,
                row.Start,
                row.Manager
            );
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", "left-out.csv");
    }

    private async Task<bool> LookAsync(CancellationToken ct)
    {
        if (await preview.LookAsync(current.Actor, ImportId, ct) is not { } found)
            return false;
        Preview = found;
        Invitations = Done ? await invite.LookAsync(current.Actor, found.Import, ct) : null;
        // Also when the page comes back with a refusal: the digest on it is that of the plan on it.
        Shown = Convert.ToHexStringLower(found.Plan.Digest());
        return true;
    }

    // Something that is no digest fits no plan.
    private static byte[] Digest(string? hex) => hex is { Length: 64 } && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : [];

    private ImportGroup Group(ImportFate fate, string heading)
    {
        var rows = Preview.Plan.Rows.Where(r => r.Fate == fate).ToList();
        var shown = rows.Take(MostShown).ToList();
        var table = TableOf
            .Rows(shown)
            .Column("Line", r => r.Line.ToString(CultureInfo.InvariantCulture), said: true)
            .Column("Name", r => r.Name)
            .Column("Email", r => r.Email ?? r.Row.Email);
        table =
            fate == ImportFate.Reject ? table.Column("Why", r => r.Sentence ?? "")
            : fate == ImportFate.Same ? table
            : table.Column("What", What);
        return new(fate, heading, table.Build(heading, hideCaption: true), rows.Count - shown.Count);
    }

    private Components.Markup.Words What(PlannedRow row)
    {
        List<string> parts = [];
        if (row.NewName)
            parts.Add("a new name");
        if (row.Role is { } role)
            parts.Add($"{PeopleWords.Of(new HeldRole(role.Role, role.School), current.Who.Schools)} from {PeopleWords.Of(role.From)}");
        if (row.Manager is not null)
            parts.Add($"line manager {row.Row.Manager}");
        return parts.Count == 0 ? "no role" : string.Join("; ", parts);
    }
}

/// <summary>The rows that share a fate.</summary>
public sealed record ImportGroup(ImportFate Fate, string Heading, TableOptions Table, int More);
