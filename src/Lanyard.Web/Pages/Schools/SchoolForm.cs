using Lanyard.Domain.Schools;

namespace Lanyard.Web.Pages.Schools;

/// <summary>A school's details as a form holds them.</summary>
public sealed class SchoolForm
{
    public string? Name { get; set; }
    public string? Phase { get; set; }
    public string? Nation { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int? ReadAt { get; set; }

    public static SchoolForm Of(School school)
    {
        ArgumentNullException.ThrowIfNull(school);
        return new()
        {
            Name = school.Name,
            Phase = school.Phase.ToString(),
            Nation = school.Nation.ToString(),
            ReadAt = school.Version,
        };
    }
}
