using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Where a round is started, by a school or by the trust.</summary>
public abstract class StartModel(
    StartableQueries startable,
    RoundQueries rounds,
    StartRound start,
    CurrentPerson current,
    TimeProvider clock
) : PageModel
{
    /// <summary>The short name of the policy; null until one is chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "policy")]
    public string? Key { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public SchoolLine? School => current.School;

    public string? Slug => School?.Slug;

    public string Place => School?.Name ?? current.Who.TrustName;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public IReadOnlyList<PlacedPolicy> Choices { get; private set; } = [];

    public PlacedPolicy? Chosen { get; private set; }

    /// <summary>The clauses about signing, each with what keeps it.</summary>
    public IEnumerable<(Clause Clause, SignOffRounds Control)> Clauses =>
        Chosen is null
            ? []
            : Chosen.AsWritten.Clauses.SelectMany(c => c.Controls.Select(b => b.Control).OfType<SignOffRounds>().Select(s => (c, s)));

    /// <summary>The open rounds of this policy, which end when a new one asks the same people.</summary>
    public IReadOnlyList<RoundLine> Open { get; private set; } = [];

    public IEnumerable<Audience> Audiences => SignOffAudiences.All.Where(a => School is null || a != Audience.TrustStaff);

    /// <summary>What the policy itself says about how long a signature counts; null where it says nothing.</summary>
    public Span? Stated => Chosen is null ? null : RoundLife.IntervalOf(Chosen.AsWritten, SignOffAudiences.All);

    /// <summary>What the school holds for itself where the policy says nothing about it.</summary>
    private Span? Kept => Chosen is null ? null : RoundLife.IntervalOf(Chosen.Text, SignOffAudiences.All);

    /// <summary>The choice of no interval at all.</summary>
    public const string NoInterval = "none";

    public IEnumerable<Span> LocalIntervals => Usual.Concat(Kept is { } kept ? [kept] : []).Distinct().OrderBy(s => s.Elapsed);

    private static readonly Span[] Usual = [new(6, SpanUnit.Month), new(1, SpanUnit.Year), new(2, SpanUnit.Year), new(3, SpanUnit.Year)];

    public bool HasCards => Chosen is not null && Questions.Of(Chosen.Text, default, default).Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (Chosen is not null)
            Input = new()
            {
                Audiences = [.. RoundLife.AskedBy(Chosen.Text).Intersect(Audiences)],
                Due = Today.AddDays(RoundLife.UsualDays),
                JoinerDays = RoundLife.UsualJoinerDays,
                LocalInterval = Kept?.Code ?? NoInterval,
            };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Chosen is null)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var wish = new RoundWish(Input.Audiences, Input.Due, Input.JoinerDays, Input.AsksQuestions && HasCards)
        {
            BeganOn = Input.BeganOn,
            LocalInterval = Input.LocalInterval is { Length: > 0 } local ? Span.Read(local) : null,
        };
        var started = await start.DoAsync(current.Actor, Chosen.Held.Id, School?.Id, wish, ct);
        if (!started.Ok)
        {
            ModelState.AddRefusals(started.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("The round has started");
        return Redirect(SignOffLinks.Round(Slug, started.Value));
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        Choices = await startable.OfAsync(School?.Id, Today, ct);
        Chosen = Key is null ? (Choices.Count == 1 ? Choices[0] : null) : Choices.FirstOrDefault(c => c.Held.Key == Key);
        if (Key is not null && Chosen is null)
            return false;
        if (Chosen is { } chosen)
            Open = [.. (await rounds.OpenAsync(School?.Id, ct)).Where(l => l.Round.Policy == chosen.Held.Id)];
        return true;
    }

    public sealed class Form
    {
        public Audience[] Audiences { get; set; } = [];

        [Display(Name = "The last day in time")]
        public DateOnly? Due { get; set; }

        [Display(Name = "How many days a new joiner has")]
        public int? JoinerDays { get; set; }
        public bool AsksQuestions { get; set; }

        /// <summary>As policies write it; anything else is no interval.</summary>
        public string? LocalInterval { get; set; }

        [Display(Name = "The day on which it began")]
        public DateOnly? BeganOn { get; set; }
    }
}
