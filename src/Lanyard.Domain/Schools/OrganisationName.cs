using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>The name of a trust or a school, and the slug that stands for it in an address.</summary>
public static class OrganisationName
{
    public const int Longest = 120;

    public static Outcome<string> Parse(string? typed, string field, string what)
    {
        var name = Text.Line(typed);
        if (name.Length == 0)
            return new Refusal($"Enter the name of the {what}.", field);
        return Text.Length(name) > Longest ? new Refusal($"Enter a name of {Longest} characters or fewer.", field) : name;
    }

    /// <summary>"St Aldhelm's C of E Primary" is st-aldhelms-c-of-e-primary; a name without such letters is "school".</summary>
    public static string Slug(string nameKey)
    {
        var letters = nameKey.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').ToArray();
        var slug = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "school" : slug[..Math.Min(slug.Length, 60)].TrimEnd('-');
    }
}
