using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.People.Register;

/// <summary>Who holds which role today, who stands in, and what is vacant.</summary>
public abstract class RegisterModel(CurrentPerson current, RegisterQueries register, TimeProvider clock) : PageModel
{
    public NamedRegister Register { get; private set; } = null!;
    public SchoolLine? School => current.School;
    public string? Slug => School?.Slug;
    public string Place => School?.Name ?? current.Who.TrustName;
    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());
    protected RegisterQueries Queries => register;

    /// <summary>Those roles that somebody must hold, and those that somebody holds or is about to.</summary>
    public IEnumerable<RegisterLine> Lines =>
        Register.Lines.Where(l => l.Vacant || l.Holders.Count > 0 || l.Next is not null).OrderByDescending(l => l.Vacant);

    /// <summary>May they appoint to it, and see the list to choose from?</summary>
    public bool MayFill(Role role) => MayOpen && current.Access.MayAppoint(role, School?.Id);

    public bool MayOpen => School is { } at ? current.Access.May(Permission.SeePeople, at.Id) : current.Access.May(Permission.SeePeople);

    public string Name(Id<Person> person) => Register.People[person].FullName;

    public virtual async Task OnGetAsync(CancellationToken ct) => Register = await register.OfAsync(School?.Id, Today, ct);
}
