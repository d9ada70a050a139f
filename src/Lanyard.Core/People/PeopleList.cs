using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.People;

/// <summary>Which people a list shows. Nothing set: everybody of the trust who has not left.</summary>
public sealed record PeopleFilter
{
    /// <summary>Those who hold or will hold a role at this school.</summary>
    public Id<School>? School { get; init; }

    /// <summary>The beginning of any part of a name, or of an email address.</summary>
    public string? Search { get; init; }

    /// <summary>Those who hold this role today.</summary>
    public Role? Role { get; init; }
    public LoginState? Login { get; init; }

    /// <summary>Those who left, instead of those who are here.</summary>
    public bool Left { get; init; }

    /// <summary>Those who come after this person in the list.</summary>
    public Id<Person>? After { get; init; }

    public int Size { get; init; } = 50;
}

/// <summary>One line of the list.</summary>
public sealed record PersonLine(
    Id<Person> Id,
    string FullName,
    string? Email,
    DateOnly? LeftOn,
    LoginState Login,
    IReadOnlyList<HeldRole> Roles
);

/// <summary>A page of the list, and whom to ask for the next one after; null on the last page.</summary>
public sealed record PeoplePage(IReadOnlyList<PersonLine> Lines, Id<Person>? Next);
