using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Components.Tag;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>One policy on the register: its editions, where it applies, and what each school decided.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class PolicyModel(EditionQueries register, BeginEdition begin, CurrentPerson current, TimeProvider clock)
    : RegisteredPage(current, register, clock)
{
    public PolicyLine Line { get; private set; } = null!;
    public TableOptions Editions { get; private set; } = null!;

    /// <summary>What each school decided about the edition that binds; null while none does, and where no school decides.</summary>
    public TableOptions? Adoptions { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage: false, ct))
            return NotFound();
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostNextAsync(CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage: true, ct))
            return NotFound();
        var begun = await begin.NextAsync(Manager, Policy.Held.Id, ct);
        if (begun.Ok)
        {
            TempData.Done("The next edition is begun, with the words of the last");
            return Redirect(LifeLinks.Step(Key, Policy.Newest.Number + 1, "clauses"));
        }
        ModelState.AddRefusals(begun.Refusals);
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Line = PolicyLine.Of(Policy, await Register.ReviewsAsync(Policy, ct), Today);
        Editions = TableOf
            .Rows(Policy.Editions.Where(e => !e.IsOpen || MayManage).ToList())
            .Column("Edition", e => Link(LifeLinks.Edition(Key, e.Number), $"Edition {e.Number}"))
            .Column(
                "State",
                e =>
                    Words.Of(
                        new Element("strong")
                            .Class("govuk-tag", TagTagHelper.ClassOf(LifeWords.Colour(e, Today)))
                            .Add(LifeWords.Of(e, Today))
                    )
            )
            .Column(
                "Approved",
                e => e.ApprovedOn is { } on ? $"{PartialDate.Read(on)}{(e.ApprovedBy is { } body ? $" by {body}" : "")}" : ""
            )
            .Column("In force from", e => e.InForceFrom is { } from ? When.Words(from) : "")
            .Column("Compare", Compare)
            .Build("Editions", hideCaption: true);
        if (Line.Binding is { } binding && Policy.Held.Level == Level.Trust)
            Adoptions = AdoptionTable.Of(
                SchoolsHere,
                await Register.AdoptionsAsync(binding, ct),
                binding,
                Key,
                [.. SchoolsHere.Where(s => Current.Access.May(Permission.AdoptPolicies, s.Id))]
            );
    }

    private Words Compare(Edition edition) =>
        Policy.Editions.FirstOrDefault(e => e.Number < edition.Number && e.State != EditionState.Draft) is { } before
            ? Link(
                LifeLinks.Compare(ClauseName.OfEdition(Key, before.Number), ClauseName.OfEdition(Key, edition.Number)),
                $"With edition {before.Number}"
            )
            : "";

    private static Words Link(string href, string text) => Words.Of(new Element("a").Class("govuk-link").Set("href", href).Add(text));
}
