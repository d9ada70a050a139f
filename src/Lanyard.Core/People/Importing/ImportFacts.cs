using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.People.Importing;

/// <summary>What the planner has to know of the trust as it is.</summary>
/// <param name="School">The school whose list is filled; null for the trust's.</param>
/// <param name="Schools">The trust's schools by folded name and by slug.</param>
/// <param name="ByEmail">Everybody whose address stands in the file, as a person or as a manager.</param>
/// <param name="ByName">By folded name, everybody without an address whose name stands in the file; two may share one.</param>
/// <param name="Managers">Everybody's line manager.</param>
public sealed record ImportFacts(
    Authority By,
    DateOnly Today,
    Id<School>? School,
    IReadOnlyDictionary<string, Id<School>> Schools,
    IReadOnlyDictionary<string, PersonStanding> ByEmail,
    ILookup<string, PersonStanding> ByName,
    IReadOnlyDictionary<Id<Person>, Id<Person>> Managers
);
