using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.Schools;

/// <summary>A school of the trust.</summary>
public sealed record SchoolResponse
{
    public required Id<School> Id { get; init; }

    /// <summary>Stands for the school in addresses, here and on pages; it never changes.</summary>
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required Phase Phase { get; init; }

    /// <summary>The nation whose bank holidays the school keeps.</summary>
    public required Nation Nation { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public static SchoolResponse Of(School school)
    {
        ArgumentNullException.ThrowIfNull(school);
        return new()
        {
            Id = school.Id,
            Slug = school.Slug,
            Name = school.Name,
            Phase = school.Phase,
            Nation = school.Nation,
            CreatedAt = school.CreatedAt,
        };
    }
}

/// <summary>A school to add.</summary>
public sealed record AddSchoolRequest
{
    /// <summary>Up to 120 characters; no other school of the trust has it.</summary>
    public string? Name { get; init; }

    /// <summary>Whom the school teaches.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The nation whose bank holidays the school keeps; England and Wales unless you say.</summary>
    public Nation Nation { get; init; } = Nation.EnglandAndWales;
}

/// <summary>What to change about a school; what is left out stays as it is.</summary>
public sealed record ChangeSchoolRequest
{
    /// <summary>Up to 120 characters; no other school of the trust has it.</summary>
    public string? Name { get; init; }
    public Phase? Phase { get; init; }

    /// <summary>The nation whose bank holidays the school keeps.</summary>
    public Nation? Nation { get; init; }
}
