using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>A round as it stands at a school, with its chasing list.</summary>
[Needs(Permission.SeeSignOff)]
public sealed class SchoolRoundModel(
    RoundQueries rounds,
    SignatoryQueries signatories,
    RemindSignatories remind,
    CurrentPerson current,
    TimeProvider clock
) : PeoplePage(rounds, signatories, remind, current, clock)
{
    public IReadOnlyList<SigningGroup> Groups { get; private set; } = [];

    public bool MayAddGroups => MayManage && Round.IsOpen && Round.Audiences.Any(a => !SignOffAudiences.ByName(a));

    public bool AsksByName => Round.Audiences.Any(SignOffAudiences.ByName);

    protected override string Address => SignOffLinks.Round(Slug, Id);

    public TableOptions GroupTable =>
        TableOf
            .Rows(Groups)
            .Column(
                "Group",
                g =>
                    MayHold && Round.IsOpen && g.Owed > 0
                        ? Words.Of(
                            new Element("a")
                                .Class("govuk-link")
                                .Set("href", SignOffLinks.Session(Slug!, Id, g.Id))
                                .Add(new Element("bdi").Add(g.Name))
                        )
                        : Words.Of(new Element("bdi").Add(g.Name))
            )
            .Column("Who", g => Domain.Policies.Phrase.Capital(SignOffWords.Of(g.Audience)))
            .Column("Were there", g => $"{g.Confirmed} of {g.Size}")
            .Column("By", g => SignOffWords.By(g))
            .Build("Classes and other groups", hideCaption: true);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        Groups = await Rounds.GroupsAsync(Id, School!.Id, ct);
        await FillAsync(Line.Count - SignOffWords.Counted(Groups, Round), ct);
        return Page();
    }
}
