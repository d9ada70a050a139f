using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>A file of people that was read and shown and waits for a yes. It is kept for a day, and its words only until it is imported.</summary>
public sealed class PeopleImport
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(1);

    public required Id<Trust> Trust { get; init; }
    public required Id<PeopleImport> Id { get; init; }
    public required Id<Person>? MadeBy { get; init; }

    /// <summary>The school whose list it fills; null for the trust's.</summary>
    public required Id<School>? School { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>The rows as they were read, in JSON; null once they are imported.</summary>
    public string? Rows { get; set; }

    /// <summary>The digest of what the preview said would be done.</summary>
    public required byte[] PlanDigest { get; set; }
    public DateTimeOffset? ImportedAt { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }
    public int Appointed { get; set; }

    /// <summary>The ids of the people whom it added, so that they can be invited together.</summary>
    public Guid[] AddedPeople { get; set; } = [];
}
