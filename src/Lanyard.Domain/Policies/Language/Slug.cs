using System.Text;

namespace Lanyard.Domain.Policies.Language;

/// <summary>How a name of the code is spelt in a policy file: <c>ReplyWithin</c> is <c>reply-within</c>.</summary>
public static class Slug
{
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0)
                slug.Append('-');
            slug.Append(char.ToLowerInvariant(name[i]));
        }
        return slug.ToString();
    }

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());

    /// <summary>The value that is spelt so, or null.</summary>
    public static TEnum? Read<TEnum>(string text)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Of(value) == text)
                return value;
        }
        return null;
    }

    /// <summary>A slug as words: <c>prior-pupils</c> reads "prior pupils".</summary>
    public static string Words(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return slug.Replace('-', ' ');
    }
}
