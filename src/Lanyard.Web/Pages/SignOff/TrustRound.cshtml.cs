using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>A round over all its schools, those first who have most to do.</summary>
[Needs(Permission.SeeSignOff, Reach.Trust)]
public sealed class TrustRoundModel(RoundQueries rounds, CurrentPerson current, TimeProvider clock) : RoundPage(rounds, current, clock)
{
    private IReadOnlyList<RoundAtSchool> _schools = [];

    public TableOptions Schools =>
        TableOf
            .Rows(_schools)
            .Column("School", s => Words.Of(new Element("a").Class("govuk-link").Set("href", LinkTo(s.School)).Add(NameOf(s.School))))
            .Column("Asked", s => SignOffWords.Figure(s.Count.Asked), numeric: true)
            .Column("Have signed", s => SignOffWords.Figure(s.Count.HaveSigned), numeric: true)
            .Column("Have not", s => SignOffWords.Figure(s.Count.Owed), numeric: true)
            .Column("Late", s => SignOffWords.Figure(s.Count.Late), numeric: true)
            .Column("Refused", s => SignOffWords.Figure(s.Count.Refused), numeric: true)
            .Build("School by school", hideCaption: true);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        _schools = await Rounds.SchoolsAsync(Id, ct);
        return Page();
    }

    private SchoolLineOf? Find(Id<School>? school) =>
        Current.Who.Schools.FirstOrDefault(s => s.Id == school) is { } line ? new(line.Slug, line.Name) : null;

    private string NameOf(Id<School>? school) =>
        school is null ? "The trust’s own people" : Find(school)?.Name ?? "A school no longer on record";

    private string LinkTo(Id<School>? school) =>
        school is null ? SignOffLinks.Own(Id)
        : Find(school) is { } at ? SignOffLinks.Round(at.Slug, Id)
        : SignOffLinks.Round(null, Id);

    private sealed record SchoolLineOf(string Slug, string Name);
}
