using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The policies that somebody is asked to sign, and those that they have signed.</summary>
[Needs(Permission.UseLanyard)]
public sealed class MineModel(MySignOffQueries mine, CurrentPerson current, TimeProvider clock) : PageModel
{
    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public IReadOnlyList<MyRound> Owed { get; private set; } = [];

    public IReadOnlyList<MyRound> Done { get; private set; } = [];

    public TableOptions Table =>
        TableOf
            .Rows(Done)
            .Column("Policy", r => Words.Of(new Element("bdi").Add(r.PolicyTitle)))
            .Column("Signed on", r => r.Mine.SignedOn is { } on ? When.Words(on) : "")
            .Column(
                "Counts until",
                r =>
                    r.Mine.State == SignatoryState.Lapsed ? "It has run out"
                    : r.Mine.LapsesOn is { } until ? When.Words(until)
                    : "The policy states no end"
            )
            .Column(
                "Receipt",
                r =>
                    r.Mine.Receipt is { } receipt
                        ? Words.Of(
                            new Element("a")
                                .Class("govuk-link")
                                .Set("href", SignOffLinks.MyReceipt(receipt))
                                .Add("Open")
                                .Add(new Element("span").Class("govuk-visually-hidden").Add($" the receipt for {r.PolicyTitle}"))
                        )
                        : ""
            )
            .Build("What you have signed", hideCaption: true);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await mine.OfAsync(current.Who.Person, ct);
        Owed = [.. all.Where(r => r.Round.IsOpen && Signing.May(r.Mine.State, SignatoryState.HasSigned))];
        Done = [.. all.Where(r => r.Mine.Receipt is not null)];
    }
}
