using Lanyard.Core.People;

namespace Lanyard.Core.Home;

/// <summary>Something that somebody is asked to do, with the one action that does it.</summary>
public sealed record ToDo
{
    /// <summary>What it is about, as a short sentence without a full stop.</summary>
    public required string What { get; init; }

    /// <summary>The verb of the one action, such as "Fill the role".</summary>
    public required string Action { get; init; }

    /// <summary>The address of the page where it is done.</summary>
    public required string Href { get; init; }

    /// <summary>The school it is about; null for the trust and for the person's own affairs.</summary>
    public SchoolLine? School { get; init; }

    /// <summary>A few words more: since when, how many, who.</summary>
    public string? Note { get; init; }

    /// <summary>When it must be done, where there is such a moment.</summary>
    public DateTimeOffset? Due { get; init; }
}

/// <summary>One line on how a school stands: what is looked at, how it is, and whether somebody should look.</summary>
/// <param name="Order">The place among the lines of the school.</param>
public sealed record SchoolFact(SchoolLine School, int Order, string About, string Stands, bool Wanting, string Href);

/// <summary>What one question brings to a home page.</summary>
public sealed record HomeAnswer(IReadOnlyList<ToDo> ToDos, IReadOnlyList<SchoolFact> Facts)
{
    public static HomeAnswer Nothing { get; } = new([], []);

    public static implicit operator HomeAnswer(List<ToDo> toDos) => new(toDos, []);
}
