using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.References;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <param name="Known">What Lanyard holds about it; null for what is the school's or the trust's own.</param>
/// <param name="Check">When somebody here last looked; null while nobody has.</param>
public sealed record ReferenceLine(string Name, bool IsLaw, KnownReference? Known, ReferenceCheck? Check)
{
    public bool Superseded => Check?.Superseded ?? Known?.HasMovedOn == true;
}

/// <summary>The pages on what a policy names share where that comes from: the edition that binds, or the newest.</summary>
public abstract class ReferencePage(CurrentPerson current, EditionQueries register, PolicyQueries policies, TimeProvider clock)
    : RegisteredPage(current, register, clock)
{
    public Policy? Text { get; private set; }
    public IReadOnlyList<ReferenceLine> Lines { get; private set; } = [];

    protected async Task<bool> FindReferencesAsync(bool toManage, CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage, ct))
            return false;
        var edition = Policy.BindingOn(Today) ?? Policy.Newest;
        Text = await policies.ReadAsync(edition, ct);
        if (Text is null)
            return true;
        var checks = await Register.ReferenceChecksAsync(Policy.Held.Id, ct);
        Lines =
        [
            .. Text
                .Related.Select(r => (Name: r, IsLaw: false))
                .Concat(Text.Laws.Select(l => (Name: l, IsLaw: true)))
                .DistinctBy(r => r.Name, StringComparer.Ordinal)
                .Select(r => new ReferenceLine(
                    r.Name,
                    r.IsLaw,
                    KnownReferences.All.FirstOrDefault(k => k.Kind != ReferenceKind.Leftover && k.IsNamedIn(r.Name)),
                    checks.GetValueOrDefault(r.Name)
                ))
                .OrderByDescending(l => l.Superseded)
                .ThenBy(l => l.Check?.CheckedOn),
        ];
        return true;
    }
}

/// <summary>Which documents and laws a policy names, their editions, and when somebody last looked.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class ReferencesModel(EditionQueries register, PolicyQueries policies, CurrentPerson current, TimeProvider clock)
    : ReferencePage(current, register, policies, clock)
{
    public TableOptions Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindReferencesAsync(toManage: false, ct))
            return NotFound();
        Table = TableOf
            .Rows(Lines)
            .Column("Document", l => l.Name)
            .Column("Kind", l => l.IsLaw ? "Law" : "Document")
            .Column("Current edition", l => l.Check?.CurrentEdition ?? "Not recorded")
            .Column("Where it stands", Stands)
            .Column("Last checked", l => l.Check is { } check ? When.Words(check.CheckedOn) : "Not yet here")
            .Column("Check", l => MayManage ? Link(l) : "")
            .Build("Related documents and laws", hideCaption: true);
        return Page();
    }

    private static Words Stands(ReferenceLine line)
    {
        var lines = new Element("div").Class("ly-lines");
        if (line.Superseded)
            lines.Add(new Element("div").Add(new Element("strong").Class("govuk-tag govuk-tag--orange").Add("Superseded")));
        if (line.Known is { Position: { } position } known)
            lines.Add(new Element("div").Add($"{position} (looked up {When.Words(known.Checked)})"));
        else if (!line.Superseded)
            lines.Add(
                new Element("div").Add(
                    line.Check is not null ? "Current"
                    : line.Known is { } held ? $"Current when looked up on {When.Words(held.Checked)}"
                    : "Nobody has checked"
                )
            );
        return Words.Of(lines);
    }

    private Words Link(ReferenceLine line) =>
        Words.Of(
            new Element("a")
                .Class("govuk-link")
                .Set("href", $"{LifeLinks.References(Key)}/check?name={Uri.EscapeDataString(line.Name)}")
                .Add("Check")
                .Add(new Element("span").Class("govuk-visually-hidden").Add($" {line.Name}"))
        );
}
