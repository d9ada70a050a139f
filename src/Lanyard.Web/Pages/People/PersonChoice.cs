using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.People;

/// <summary>
/// Choosing one person out of thousands without scripts: what was typed is looked up, one match is taken, several are offered, none is said.
/// </summary>
public sealed class PersonChoice
{
    private const int Most = 12;

    /// <summary>A part of the name, or the beginning of the address.</summary>
    public string? Typed { get; set; }

    /// <summary>The one that was picked from those offered.</summary>
    public Id<Person>? Picked { get; set; }

    /// <summary>What the picks were offered for: typed again, they are looked up again.</summary>
    public string? OfferedFor { get; set; }

    public IReadOnlyList<PersonLine> Offered { get; private set; } = [];

    public IEnumerable<SelectListItem> Items(IReadOnlyList<SchoolLine> schools) =>
        Offered.Select(p => new SelectListItem($"{p.FullName} ({Detail(p, schools)})", p.Id.ToString()));

    /// <returns>The person, or null and a sentence about what is missing.</returns>
    public async Task<(Id<Person>? Person, string? Sentence)> FindAsync(
        PeopleListQuery people,
        Id<Domain.Schools.Trust> trust,
        DateOnly today,
        Id<Person> except,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(people);
        if (string.IsNullOrWhiteSpace(Typed))
            return (null, "Enter the beginning of their name or of their email address.");
        var found = await people.RunAsync(trust, new() { Search = Typed, Size = Most }, today, ct);
        Offered = [.. found.Lines.Where(l => l.Id != except)];
        var same = string.Equals(OfferedFor, Typed, StringComparison.Ordinal);
        OfferedFor = Typed;
        if (same && Picked is { } picked && Offered.Any(l => l.Id == picked))
            return (picked, null);
        if (Offered is [var only])
            return (only.Id, null);
        if (Offered.Count == 0)
            return (null, "Nobody on the list fits. Check the spelling, or try fewer letters.");
        return (
            null,
            found.Next is null ? "Several people fit. Choose one of them." : "Many people fit. Choose one, or type more of the name."
        );
    }

    private static string Detail(PersonLine person, IReadOnlyList<SchoolLine> schools) =>
        person.Roles.Count > 0 ? PeopleWords.Of(person.Roles[0], schools) : person.Email ?? "no role";
}
