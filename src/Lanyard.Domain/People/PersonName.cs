using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

/// <summary>A whole name as its owner writes it. One word, apostrophes, accents and any script are fine.</summary>
public static class PersonName
{
    public const int Longest = 100;

    public static Outcome<string> Parse(string? typed, string field)
    {
        var name = Text.Line(typed);
        if (name.Length == 0)
            return new Refusal("Enter the person's name.", field);
        // A mark piled on a letter counts for nothing, so there is an end to those as well.
        if (name.Length > Longest * 4 || Text.Length(name) > Longest)
            return new Refusal($"Enter a name of {Longest} characters or fewer.", field);
        if (!name.EnumerateRunes().Any(System.Text.Rune.IsLetter))
            return new Refusal("Enter a name that has at least one letter.", field);
        return name;
    }
}
