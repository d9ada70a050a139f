using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Language;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Lanyard.Web.Pages.Policies.Bring;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>One clause of a draft: its words, and the settings of what keeps it.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class ClauseModel(EditionQueries register, ChangeClause change, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    [BindProperty(SupportsGet = true, Name = "clause")]
    public string? ClauseNumber { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Clause Clause { get; private set; } = null!;

    /// <summary>What the check says about this clause.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>The controls that this page can change: those of which the clause has one.</summary>
    public IReadOnlyList<Bound> Changeable =>
        [.. Clause.Controls.GroupBy(b => b.Control.Kind).Where(g => g.Count() == 1).Select(g => g.Single())];

    public IReadOnlyList<Bound> Several => [.. Clause.Controls.Except(Changeable)];

    public string Here => LifeLinks.Clause(Key, Number, Clause.Number);

    public string ToClauses => $"{LifeLinks.Step(Key, Number, "clauses")}#{PolicyLinks.Anchor(Clause.Number)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindClauseAsync(ct))
            return NotFound();
        Input = new()
        {
            Says = Clause.Says,
            Shown = Edition.Version,
            Controls = [.. Changeable.Select(b => new ControlFields { Name = b.Control.Kind.Name, Fields = Written(b) })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindClauseAsync(ct))
            return NotFound();
        var done = await change.DoAsync(Manager, Edition.Id, Clause.Number, new(Input.Says, [.. Wishes()]), Input.Shown, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            // The fields come back in the order of their kinds, whatever was sent.
            Input.Controls = [.. Changeable.Select(b => Sent(b) ?? new() { Name = b.Control.Kind.Name, Fields = Written(b) })];
            return Page();
        }
        TempData.Done($"Clause {Clause.Number} is saved");
        return Redirect(ToClauses);
    }

    private IEnumerable<SettingWish> Wishes()
    {
        foreach (var bound in Changeable)
        {
            if (Sent(bound) is not { } sent)
                continue;
            var kind = bound.Control.Kind;
            var (before, after) = (Values(kind, Written(bound)), Values(kind, sent.Fields));
            foreach (var setting in kind.Settings)
            {
                var (was, now) = (before[setting.Name], after[setting.Name]);
                if (!was.SequenceEqual(now, StringComparer.Ordinal))
                    yield return new(kind.Name, setting.Name, setting.IsList, now);
            }
        }
    }

    private ControlFields? Sent(Bound bound) => Input.Controls.FirstOrDefault(c => c.Name == bound.Control.Kind.Name);

    private static Dictionary<string, IReadOnlyList<string>> Values(ControlKind kind, IEnumerable<SettingField> fields)
    {
        var read = SettingField.Read(kind, fields);
        return kind.Settings.ToDictionary(
            s => s.Name,
            s => read.FirstOrDefault(r => r.Name == s.Name)?.Values ?? [],
            StringComparer.Ordinal
        );
    }

    // What the text says, and not what a setting is when nothing is said.
    private static IList<SettingField> Written(Bound bound) =>
        SettingField.Of(
            bound.Control.Kind,
            [
                .. SettingsWriter
                    .Write(bound.Control)
                    .Entries.Where(e => bound.Stated.Contains(e.Key.Text, StringComparer.Ordinal))
                    .Select(e => new ProposedSetting(
                        e.Key.Text,
                        e.Value is Listing list ? [.. list.Items.OfType<Scalar>().Select(i => i.Text)] : [((Scalar)e.Value).Text]
                    )),
            ]
        );

    private async Task<bool> FindClauseAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct) || !Edition.IsOpen)
            return false;
        var reading = PolicyFile.Read(await Register.TextAsync(Edition, ct));
        if (reading.Policy?.Clauses.FirstOrDefault(c => c.Number == ClauseNumber) is not { } clause)
            return false;
        Clause = clause;
        Problems = [.. reading.Problems.Where(p => p.Clause == clause.Number)];
        return true;
    }

    public sealed class Form
    {
        public string? Says { get; set; }

        /// <summary>The version that was on the screen.</summary>
        public int Shown { get; set; }
        public IList<ControlFields> Controls { get; set; } = [];
    }

    public sealed class ControlFields
    {
        public string Name { get; set; } = "";
        public IList<SettingField> Fields { get; set; } = [];
    }
}
