using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The rounds of a school or of the trust: the two pages differ in their door and their address alone.</summary>
public abstract class ListModel(RoundQueries rounds, CurrentPerson current) : PageModel
{
    public SchoolLine? School => current.School;

    public string? Slug => School?.Slug;

    public string Place => School?.Name ?? current.Who.TrustName;

    public bool MayManage =>
        School is { } at ? current.Access.May(Permission.ManageSignOff, at.Id) : current.Access.May(Permission.ManageSignOff);

    public string NameOf(Id<Domain.Schools.School> school) =>
        current.Who.Schools.FirstOrDefault(s => s.Id == school)?.Name ?? "a school no longer on record";

    // Rounds of several schools may ask for the same policy.
    private string Named(RoundLine line) =>
        School is null && line.Round.School is { } at ? $"{line.PolicyTitle}, {NameOf(at)}" : line.PolicyTitle;

    public IReadOnlyList<RoundLine> Open { get; private set; } = [];

    public PageOf<RoundLine, Id<Round>> Closed { get; private set; } = null!;

    public string? Older => Request.At(Neighbours.OlderThan, Closed.Older?.ToString());

    public string? Newer => Request.At(Neighbours.NewerThan, Closed.Newer?.ToString());

    /// <summary>The same as the bars, in figures.</summary>
    public TableOptions Numbers =>
        TableOf
            .Rows(Open)
            .Column("Policy", r => Words.Of(new Element("bdi").Add(Named(r))))
            .Column("Asked", r => SignOffWords.Figure(r.Count.Asked), numeric: true)
            .Column("Have signed", r => SignOffWords.Figure(r.Count.HaveSigned), numeric: true)
            .Column("Have not", r => SignOffWords.Figure(r.Count.Owed), numeric: true)
            .Column("Late", r => SignOffWords.Figure(r.Count.Late), numeric: true)
            .Column("Refused", r => SignOffWords.Figure(r.Count.Refused), numeric: true)
            .Column("Lapsed", r => SignOffWords.Figure(r.Count.Lapsed), numeric: true)
            .Column("Left", r => SignOffWords.Figure(r.Count.Left), numeric: true)
            .Build("Open rounds in figures");

    public TableOptions Ended =>
        TableOf
            .Rows(Closed.Rows)
            .Column(
                "Policy",
                r =>
                    Words.Of(
                        new Element("a")
                            .Class("govuk-link")
                            .Set("href", SignOffLinks.Round(Slug, r.Round.Id))
                            .Add(new Element("bdi").Add(Named(r)))
                    )
            )
            .Column("Began", r => When.Words(r.Round.BeganOn))
            .Column("Ended", r => r.Round.ClosedAt is { } at ? When.Words(Domain.Schools.UkTime.DateOf(at)) : "")
            .Column("How", r => SignOffWords.Tag(r.Round).Word)
            .Column("Signed", r => $"{SignOffWords.Figure(r.Count.HaveSigned)} of {SignOffWords.Figure(r.Count.Asked)}")
            .Build("Rounds that have ended", hideCaption: true);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Open = await rounds.OpenAsync(School?.Id, ct);
        Closed = await rounds.ClosedAsync(School?.Id, Request.Place<Round>(), ct);
    }
}
