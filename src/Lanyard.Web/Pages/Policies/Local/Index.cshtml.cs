using System.Globalization;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Components.History;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Local;

/// <summary>What a school holds for itself under a policy, each in place with its clause, and how it came to be.</summary>
[Needs(Permission.SeePolicies)]
public sealed class IndexModel(LocalQueries local, SetLocalSetting set, CurrentPerson current, TimeProvider clock)
    : LocalPage(local, current, clock)
{
    private const int Size = 20;

    public IReadOnlyList<OpenSetting> Held => [.. Sheet.Open.Where(o => o.Held is not null)];

    /// <summary>What the document leaves open by its own words, and nobody has settled here.</summary>
    public IReadOnlyList<OpenSetting> Invited => [.. Sheet.Open.Where(o => o.Held is null && o.Invited)];

    public TableOptions History { get; private set; } = null!;
    public string? Older { get; private set; }
    public string? Newer { get; private set; }

    public LocalItem Item(LocalFieldLine field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(
            PolicyWords.Topic(field.Name),
            field.Clause,
            Link(field.Clause),
            field.Row?.Value,
            MayChange && Sheet.Binds ? LocalLinks.Field(School.Slug, Key, field.Name) : null,
            field.Row is null ? "Fill it in" : "Change"
        );
    }

    public LocalItem Item(OpenSetting open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(
            LocalWords.Heading(open.Setting),
            open.Clause,
            Link(open.Clause),
            open.Held is { } held ? LocalWords.Value(open.Setting, held.Value) : null,
            MayChange ? LocalLinks.Setting(School.Slug, Key, open) : null,
            open.Held is null ? "Hold a value" : "Change"
        );
    }

    private string? Link(Clause? clause) => clause is null ? null : PolicyLinks.InPolicy(School.Slug, Key, clause.Number);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        var page = await Local.ChangesAsync(Sheet.Placed.Held.Id, School.Id, EventPage.PlaceIn(Request), Size, ct);
        History = TableOf
            .Rows(page.Rows)
            .Column("What", c => LocalWords.About(c.Change))
            .Column("Was", c => Said(c, c.Change.Before))
            .Column("Is", c => Said(c, c.Change.After))
            .Column("When", c => When.Words(c.Change.At))
            .Column("Who", c => c.By ?? "The operator")
            .Build("Changes", hideCaption: true);
        Older = Request.At(Neighbours.OlderThan, page.Older?.ToString(CultureInfo.InvariantCulture));
        Newer = Request.At(Neighbours.NewerThan, page.Newer?.ToString(CultureInfo.InvariantCulture));
        return Page();
    }

    /// <summary>Takes back what counts no more.</summary>
    public async Task<IActionResult> OnPostForgetAsync(string clause, string control, string setting, CancellationToken ct)
    {
        if (!await FindAsync(ct) || !MayChange)
            return NotFound();
        await set.DoAsync(Keeper, Sheet.Placed.Held.Id, School.Id, new(clause ?? "", control ?? "", setting ?? "", ""), ct);
        TempData.Done("The value is taken back");
        return Redirect(Back);
    }

    private static Words Said(LocalChangeLine line, string? value) =>
        value is null ? "Nothing" : LocalWords.Value(LocalWords.SheetOf(line.Change), value);
}

/// <summary>One thing that is the school's own, or could be, in place with its clause.</summary>
/// <param name="Value">Null while nothing is held.</param>
/// <param name="Change">Where it is changed; null for those who may not.</param>
public sealed record LocalItem(string Heading, Clause? Clause, string? ClauseHref, string? Value, string? Change, string Verb);
