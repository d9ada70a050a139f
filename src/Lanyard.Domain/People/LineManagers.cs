using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

/// <summary>Keeps the relation of line managers free of circles.</summary>
public static class LineManagers
{
    /// <param name="above">The manager's manager, theirs, and so on to the top.</param>
    public static Refusal? Refuse(Person person, Person manager, IEnumerable<Id<Person>> above, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(manager);
        if (person.Id == manager.Id)
            return new("Nobody is their own line manager. Choose somebody else.", "manager");
        if (manager.LeftOn < today)
            return new($"{manager.FullName} has left. Choose somebody else as line manager.", "manager");
        return above.Contains(person.Id)
            ? new(
                $"{person.FullName} manages {manager.FullName} already, directly or through others, so the two would manage each other. Choose somebody else.",
                "manager"
            )
            : null;
    }

    /// <summary>Everybody above somebody, nearest first. Stops where it would go round.</summary>
    public static IReadOnlyList<Id<Person>> Above(Id<Person> person, IReadOnlyDictionary<Id<Person>, Id<Person>> managers)
    {
        ArgumentNullException.ThrowIfNull(managers);
        var above = new List<Id<Person>>();
        var seen = new HashSet<Id<Person>> { person };
        while (managers.TryGetValue(person, out var manager) && seen.Add(manager))
        {
            above.Add(manager);
            person = manager;
        }
        return above;
    }
}
