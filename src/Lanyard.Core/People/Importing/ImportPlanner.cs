using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Screening.Names;

namespace Lanyard.Core.People.Importing;

/// <summary>
/// Decides what a file of people would do, from the rows and the facts alone. People are recognised by their address, and those without one
/// by their name. A row that cannot be taken says why; the others do not suffer for it, except those who name it as their manager.
/// </summary>
public sealed class ImportPlanner
{
    private readonly ImportFacts _facts;
    private readonly DateTimeOffset _now;
    private readonly Dictionary<string, PlannedRow> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, Role?, Id<School>?), int> _seen = [];

    private ImportPlanner(ImportFacts facts, DateTimeOffset now) => (_facts, _now) = (facts, now);

    public static ImportPlan Plan(IReadOnlyList<ImportRow> rows, ImportFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(facts);
        var planner = new ImportPlanner(facts, now);
        return new(ImportManagers.Settle([.. rows.Select(planner.One)], facts));
    }

    private PlannedRow One(ImportRow row)
    {
        if (row.Fault is { } fault)
            return Reject(row, fault);
        var name = PersonName.Parse(row.Name, "fullName");
        var email = row.Email.Length == 0 ? null : EmailAddress.Parse(row.Email, "email");
        var place = Place(row);
        var role = Role(row, place.Ok ? place.Value.School : null);
        // All of it at once: whoever puts the row right does so once.
        List<string> wrong = [];
        if (!name.Ok)
            wrong.Add(name.Refusals[0].Sentence);
        if (email is { Ok: false })
            wrong.Add($"{row.Email} is not an email address that mail can be sent to.");
        if (!place.Ok)
            wrong.Add("The trust has no school of this name. Write it as it stands in Lanyard.");
        if (!role.Ok)
            wrong.Add($"{row.Role} is not one of the roles. Write, for example, Member of staff, Governor or Headteacher.");
        if (row.Start.Length > 0 && UkDate.Parse(row.Start) is null)
            wrong.Add($"{row.Start} is not a date. Write it as 1 9 2026 or 2026-09-01.");
        return wrong.Count > 0 || !name.Ok
            ? Reject(row, string.Join(' ', wrong))
            : Decide(row, name.Value, email?.Value, Wish(row, role.Value.Role, place.Value.School));
    }

    private PlannedRow Decide(ImportRow row, string name, string? email, AppointmentWish? wish)
    {
        var key = email ?? $" {NameKey.Of(name)}";
        if (Double(row, key, name, email, wish) is { } twice)
            return Reject(row, twice);
        var namesakes = email is null ? _facts.ByName[NameKey.Of(name)].Take(2).ToList() : [];
        if (namesakes.Count > 1)
            return Reject(
                row,
                "Several people on the list have this name, and none of them an email address. Make the change on the right one's page."
            );
        var known = email is null ? namesakes.FirstOrDefault() : _facts.ByEmail.GetValueOrDefault(email);
        var earlier = _first.GetValueOrDefault(key);
        var planned = known is not null ? Change(row, name, email, known, wish, earlier) : Add(row, name, email, wish, earlier);
        if (planned.Fate != ImportFate.Reject)
            _first.TryAdd(key, planned);
        return planned;
    }

    private PlannedRow Add(ImportRow row, string name, string? email, AppointmentWish? wish, PlannedRow? earlier)
    {
        if (ListOfPeople.RefuseAdding(_facts.By, wish?.Role, wish?.School) is { } refusal)
            return Reject(row, refusal.Sentence);
        var id = earlier?.Person ?? Id<Person>.New(_now);
        if (wish is not null && RefuseRole(id, wish) is { } no)
            return Reject(row, no.Sentence);
        return new(row, earlier is null ? ImportFate.Add : ImportFate.Change)
        {
            Name = name,
            Email = email,
            Person = id,
            Role = wish,
        };
    }

    private PlannedRow Change(ImportRow row, string name, string? email, PersonStanding known, AppointmentWish? wish, PlannedRow? earlier)
    {
        if (known.Person.LeftOn is not null)
            return Reject(row, $"{known.Name} leaves or has left the trust. Record their return first.");
        var newName = known.Name != name && earlier is null;
        var holds = wish is null || known.Appointments.Any(a => a.Role == wish.Role && a.School == wish.School && !a.OverBy(_facts.Today));
        if (newName && ListOfPeople.RefuseChange(_facts.By, known, email: false, _facts.Today) is { } refusal)
            return Reject(row, refusal.Sentence);
        if (!holds && RefuseRole(known.Id, wish!) is { } no)
            return Reject(row, no.Sentence);
        return new(row, newName || !holds ? ImportFate.Change : ImportFate.Same)
        {
            Name = name,
            Email = email,
            Person = known.Id,
            Known = true,
            NewName = newName,
            Role = holds ? null : wish,
        };
    }

    private Refusal? RefuseRole(Id<Person> person, AppointmentWish wish) =>
        Appointing.RefuseSeat(wish)
        ?? Appointing.RefuseAppointer(_facts.By, person, wish.Role, wish.School)
        ?? Appointing.RefuseDates(wish, _facts.Today);

    // The same person may stand in a file twice for two roles, but not twice for one, nor under two names.
    private string? Double(ImportRow row, string key, string name, string? email, AppointmentWish? wish)
    {
        if (_first.TryGetValue(key, out var first))
        {
            if (email is null)
                return $"Line {first.Line} has the same name, and neither has an email address to tell them apart.";
            if (first.Name != name)
                return $"Line {first.Line} has the same email address under another name.";
        }
        var asked = (key, wish?.Role, wish?.School);
        return _seen.TryAdd(asked, row.Line) ? null : $"This repeats line {_seen[asked]}.";
    }

    private AppointmentWish? Wish(ImportRow row, Role? role, Id<School>? school) =>
        role is { } given ? new(given, school, UkDate.Parse(row.Start) ?? _facts.Today, null) : null;

    private Outcome<Placed> Place(ImportRow row)
    {
        var key = NameKey.Of(row.School);
        if (key.Length == 0)
            return new Placed(_facts.School ?? OnlySchool(row));
        if (key is "trust" or "whole trust" or "the whole trust" or "all schools" or "all" or "central")
            return new Placed(null);
        return _facts.Schools.TryGetValue(key, out var school) ? new Placed(school) : new Refusal("");
    }

    private Id<School>? OnlySchool(ImportRow row)
    {
        var role = RoleWords.Parse(row.Role);
        return role is { } given && Roles.Of(given).Seat == Seat.Trust ? null
            : _facts.Schools.Values.Distinct().Take(2).ToList() is [var only] ? only
            : null;
    }

    private static Outcome<Given> Role(ImportRow row, Id<School>? school)
    {
        if (row.Role.Length == 0)
            return new Given(school is null ? null : Domain.People.Role.Staff);
        return RoleWords.Parse(row.Role) is { } role ? new Given(role) : new Refusal("");
    }

    private static PlannedRow Reject(ImportRow row, string sentence) => new(row, ImportFate.Reject, sentence);

    private readonly record struct Placed(Id<School>? School);

    private readonly record struct Given(Role? Role);
}
