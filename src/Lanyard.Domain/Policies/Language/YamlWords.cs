using System.Text;

namespace Lanyard.Domain.Policies.Language;

/// <summary>How a value is written so that it reads back as the same words: bare where that is safe, in quotation marks otherwise.</summary>
public static class YamlWords
{
    public static string Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsPlain(value) ? value : Quoted(value);
    }

    /// <summary>A list on one line, in brackets.</summary>
    public static string Write(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Write))}]";

    private static bool IsPlain(string value) =>
        value.Length > 0
        && char.IsAsciiLetterOrDigit(value[0])
        && !char.IsWhiteSpace(value[^1])
        && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '(' or ')' or '’' or '“' or '”' or ';');

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 8).Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c))
                quoted.Append(null, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
