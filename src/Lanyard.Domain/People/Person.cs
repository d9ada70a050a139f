using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>Somebody the trust knows by name: with a login or without one.</summary>
public sealed class Person
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Person> Id { get; init; }

    /// <summary>The whole name as its owner writes it; one word and any script are fine.</summary>
    public required string FullName { get; set; }

    /// <summary>The name folded for sorting and searching.</summary>
    public required string NameKey { get; set; }
    public string? Email { get; set; }

    /// <summary>The last day with the trust; null for those who have not left and are not about to.</summary>
    public DateOnly? LeftOn { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Counts the changes, so that an edit from a page that was open meanwhile is noticed.</summary>
    public int Version { get; set; } = 1;
}
