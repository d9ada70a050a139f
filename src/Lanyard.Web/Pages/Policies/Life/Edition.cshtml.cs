using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>One edition: where it is in its life, and which step comes next.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class EditionModel(EditionQueries register, CheckEdition check, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    public string Words { get; private set; } = "";

    /// <summary>What it says; null while it has errors.</summary>
    public Policy? Text { get; private set; }
    public ProblemList? Problems { get; private set; }
    public string? ReviewDue => Facts.ReviewDue?.ToString();
    public bool MayCheck => Edition.State == EditionState.Draft;

    public IReadOnlyList<(string Step, string Words)> NextSteps =>
        Edition.State switch
        {
            EditionState.Draft =>
            [
                ("clauses", "Change it clause by clause"),
                ("edit", "Write it as text"),
                ("withdraw", "Give the draft up"),
            ],
            EditionState.Checked =>
            [
                ("approve", "Record its approval"),
                ("clauses", "Change it clause by clause"),
                ("edit", "Write it as text"),
                ("withdraw", "Give the draft up"),
            ],
            EditionState.Approved => [("in-force", "Put it in force"), ("withdraw", "Withdraw it")],
            EditionState.InForce when Edition.BindsOn(Today) => [("review", "Record a review"), ("withdraw", "Withdraw it")],
            EditionState.InForce when Edition.InForceFrom > Today => [("withdraw", "Withdraw it")],
            _ => [],
        };

    /// <summary>The one step that brings it further, drawn as a button; checking is a button of its own.</summary>
    public string? Main =>
        Edition.State switch
        {
            EditionState.Checked => "approve",
            EditionState.Approved => "in-force",
            EditionState.InForce when Edition.BindsOn(Today) && IsReviewNear => "review",
            _ => null,
        };

    public bool IsReviewNear => Facts.ReviewDue is { } due && Today >= ReviewReminders.First(due);

    public EditionFacts Facts { get; private set; } = null!;

    /// <summary>What each school decided about it; none where schools do not decide, as with a school's own policy.</summary>
    public IReadOnlyList<Adoption> Taken { get; private set; } = [];
    public TableOptions? Adoptions { get; private set; }

    /// <summary>The schools whose decision the reader may record, and nobody has.</summary>
    public IReadOnlyList<SchoolLine> ToAdopt =>
        IsForSchools
            ? [.. SchoolsHere.Where(s => Current.Access.May(Permission.AdoptPolicies, s.Id) && Taken.All(t => t.School != s.Id))]
            : [];

    public IReadOnlyList<LifeStep> Life =>
        LifeSteps.Of(
            Edition,
            Facts.ReviewDue,
            Today,
            Policy.Held.Level == Level.Trust ? new(SchoolsHere.Count(s => Taken.Any(t => t.School == s.Id)), SchoolsHere.Count) : null
        );

    // Schools decide about an edition that binds or is about to, and not about one that is history.
    private bool IsForSchools =>
        Policy.Held.Level == Level.Trust
        && (
            Edition.State == EditionState.Approved
            || Edition.State == EditionState.InForce && (Edition.InForceUntil is null || Edition.InForceUntil > Today)
        );

    public string Advice =>
        Edition.State switch
        {
            EditionState.Draft => "Have the text checked. Its body can approve it once it has no error.",
            EditionState.Checked => "Put exactly this text before the body that approves it, and record what it decided.",
            EditionState.Approved => ToAdopt.Count > 0
                ? "Say from which day it binds. Each school records its own decision below, before that day or after."
                : "Say from which day it binds.",
            EditionState.InForce when Edition.InForceFrom > Today => "It binds from its day on. Until then the edition before it does.",
            _ when IsReviewNear =>
                "Bring it to its body. If that keeps it as it is, record the review; if it asks for other words, begin the next edition.",
            _ => "Its body looks at it again when its review falls due.",
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: false, ct))
            return NotFound();
        await ShowAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        var done = await check.DoAsync(Manager, Edition.Id, ct);
        if (done.Ok)
        {
            TempData.Done(
                done.Value.Problems.Count == 0
                    ? "Checked: no problem"
                    : $"Checked: no error, and {LifeWords.Problems(done.Value.Problems.Count)} to know of"
            );
            return Redirect(Back);
        }
        ModelState.AddRefusals(done.Refusals.Select(r => r with { Field = null }));
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Words = await Register.TextAsync(Edition, ct);
        Text = PolicyFile.Read(Words).Policy;
        Problems = Edition.IsOpen ? ProblemList.Of(Words) : null;
        Facts = Edition.FactsOn(Today, await Register.ReviewsAsync(Policy, ct));
        if (Policy.Held.Level != Level.Trust || Edition.IsOpen)
            return;
        Taken = await Register.AdoptionsAsync(Edition, ct);
        if (SchoolsHere.Count > 0 && (IsForSchools || Taken.Count > 0))
            Adoptions = AdoptionTable.Of(SchoolsHere, Taken, Edition, Key, IsForSchools ? ToAdopt : []);
    }
}
