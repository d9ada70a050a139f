using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>The pages on what a policy names share where that comes from: the edition that binds, or the newest.</summary>
public abstract class ReferencePage(CurrentPerson current, EditionQueries register, ReferenceQueries references, TimeProvider clock)
    : RegisteredPage(current, register, clock)
{
    public bool Readable { get; private set; }
    public IReadOnlyList<ReferenceLine> Lines { get; private set; } = [];

    protected async Task<bool> FindReferencesAsync(bool toManage, CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage, ct))
            return false;
        var lines = await references.OfAsync(Policy, Today, ct);
        (Readable, Lines) = (lines is not null, lines ?? []);
        return true;
    }
}

/// <summary>Which documents and laws a policy names, where they stand, and when somebody last looked.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class ReferencesModel(EditionQueries register, ReferenceQueries references, CurrentPerson current, TimeProvider clock)
    : ReferencePage(current, register, references, clock)
{
    public TableOptions Table { get; private set; } = null!;
    public int Due => Lines.Count(l => l.IsDueOn(Today));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindReferencesAsync(toManage: false, ct))
            return NotFound();
        Table = TableOf
            .Rows(Lines)
            .Column("Document", l => l.Name)
            .Column("Kind", l => l.IsLaw ? "Law" : "Document")
            .Column("Where it stands", Stands)
            .Column("Looked up here", l => l.Check is { } check ? When.Words(check.CheckedOn) : "Not yet")
            .Column("Next", Next)
            .Build("Related documents and laws", hideCaption: true);
        return Page();
    }

    private static Words Stands(ReferenceLine line)
    {
        var lines = new Element("div").Class("ly-lines");
        if (line.Superseded)
            lines.Add(new Element("div").Add(new Element("strong").Class("govuk-tag govuk-tag--orange").Add("Superseded")));
        if (line.Check is { } check)
            lines.Add(
                new Element("div").Add(
                    check.CurrentEdition is { } edition ? $"{(check.Superseded ? "Current is" : "Current:")} {edition}"
                    : check.Superseded ? "A later one is current"
                    : "Current"
                )
            );
        else if (line.Known is { } known)
            lines.Add(new Element("div").Add(known.Position ?? "Known to Lanyard’s list")).Add(ToConfirm());
        else
            lines.Add(new Element("div").Add("Nobody has looked"));
        return Words.Of(lines);
    }

    private static Element ToConfirm() => new Element("div").Class("ly-quiet").Add("From Lanyard’s list, to be confirmed by the trust");

    private Words Next(ReferenceLine line)
    {
        var lines = new Element("div").Class("ly-lines");
        if (line.IsDueOn(Today))
            lines.Add(new Element("div").Add(new Element("strong").Class("govuk-tag govuk-tag--yellow").Add("To look up")));
        else if (line.DueOn is { } day)
            lines.Add(new Element("div").Add($"Look again by {When.Words(day)}"));
        if (MayManage)
            lines.Add(
                new Element("div").Add(
                    new Element("a")
                        .Class("govuk-link")
                        .Set("href", LifeLinks.Reference(Key, line.Name))
                        .Add("Look it up")
                        .Add(new Element("span").Class("govuk-visually-hidden").Add($": {line.Name}"))
                )
            );
        return Words.Of(lines);
    }
}
