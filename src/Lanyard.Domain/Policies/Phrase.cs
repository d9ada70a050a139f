using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

/// <summary>Turns the values of settings into the words of a sentence.</summary>
public static class Phrase
{
    /// <summary>"pupils, parents and staff"; nothing for an empty list.</summary>
    public static string List(IEnumerable<string> words, string and = "and")
    {
        string[] all = [.. words];
        return all.Length > 1 ? $"{string.Join(", ", all[..^1])} {and} {all[^1]}" : string.Concat(all);
    }

    /// <summary>The values as words: <c>PriorPupils</c> reads "prior pupils".</summary>
    public static string List<TEnum>(IEnumerable<TEnum> values, string and = "and")
        where TEnum : struct, Enum => List(values.Select(Of), and);

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => value is Bind role ? Role(role) : Slug.Words(Slug.Of(value));

    // Roles are held by somebody, and read with an article.
    private static string Role(Bind role) =>
        role switch
        {
            Bind.Staff or Bind.Pupils or Bind.Parents or Bind.Contractors => Slug.Words(Slug.Of(role.ToString())),
            Bind.Administrator => "an administrator",
            Bind.Moderator => "a moderator",
            Bind.CommsManager => "the communications manager",
            Bind.SeniorLeaders => "a senior leader",
            Bind.HumanResources => "human resources",
            _ => $"the {Slug.Words(Slug.Of(role.ToString()))}",
        };

    /// <summary>With a capital, to begin a sentence.</summary>
    public static string Capital(string words) => words is "" ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The sentence with its full stop, out of the parts that are there. A part may begin with a comma, colon or semicolon.</summary>
    public static string Sentence(params IEnumerable<string?> parts) =>
        Capital(
            string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)))
                .Replace(" ;", ";", StringComparison.Ordinal)
                .Replace(" ,", ",", StringComparison.Ordinal)
                .Replace(" :", ":", StringComparison.Ordinal)
                .TrimEnd('.')
        ) + ".";
}
