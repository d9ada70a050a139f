using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>A round with the list of those whom it asks: at a school, or the trust's own people.</summary>
public abstract class PeoplePage(
    RoundQueries rounds,
    SignatoryQueries signatories,
    RemindSignatories remind,
    CurrentPerson current,
    TimeProvider clock
) : RoundPage(rounds, current, clock)
{
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public Id<Person>? After { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public Role? Role { get; set; }

    /// <summary>The beginning of a line manager's name.</summary>
    [BindProperty(SupportsGet = true, Name = "team")]
    public string? Team { get; set; }

    [BindProperty(SupportsGet = true, Name = "login")]
    public string? Login { get; set; }

    public ChasingList List { get; private set; } = null!;

    protected abstract string Address { get; }

    private SignatoryFilter Filter =>
        new()
        {
            Name = string.IsNullOrWhiteSpace(Name) ? null : Name,
            Role = Role,
            Manager = string.IsNullOrWhiteSpace(Team) ? null : Team,
            WithoutLogin = Login == "none",
        };

    protected async Task FillAsync(TallyCount count, CancellationToken ct)
    {
        // What cannot be read in an address that somebody changed is left out, not complained about.
        ModelState.Clear();
        var shown = SignOffWords.StateOf(Show);
        var after = After is { Value: var id } && id != Guid.Empty ? After : null;
        var found = await signatories.ListAsync(Current.Who.Trust, Id, School?.Id, shown, Filter, after, ChasingList.Size + 1, ct);
        List = new(
            Line,
            Slug,
            count,
            shown,
            Filter,
            [.. found.Take(ChasingList.Size)],
            Today,
            MayManage,
            Address,
            IsFirst: after is null,
            HasMore: found.Count > ChasingList.Size
        );
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await FindAsync(ct)
            ? new SignatoryExport(signatories, Current.Who.Trust, Id, School?.Id, SignOffWords.StateOf(Show), Filter, Today)
            : NotFound();
    }

    /// <summary>Reminds those who still owe, as many as one press may.</summary>
    public async Task<IActionResult> OnPostRemindAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (!MayManage)
            return Forbid();
        var done = await remind.DoAsync(Current.Actor, Id, School?.Id, null, ct);
        TempData.Done(done.Ok ? SignOffWords.Reminded(done.Value) : done.Refusals[0].Sentence.TrimEnd('.'));
        return Redirect(Address);
    }
}
