using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Api.People;

/// <summary>Finds the person that an address names, as far as they are theirs to see who asks; anybody else is not there.</summary>
public sealed class FoundPerson(CurrentPerson current, PeopleQueries people)
{
    public async Task<PersonSheet?> OfAsync(Id<Person> person, CancellationToken ct) =>
        await people.FindAsync(person, ct) is { } sheet && ListOfPeople.MaySee(new(current.Actor, current.Access), sheet.Standing)
            ? sheet
            : null;
}
