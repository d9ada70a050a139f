namespace Lanyard.Domain.Policies.Language;

/// <summary>Puts new characters in the place of some others, and leaves everything else as it was.</summary>
public readonly record struct TextEdit(int Start, int End, string New)
{
    /// <summary>Leaves everything as it was.</summary>
    public static TextEdit Nothing { get; }

    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.AsSpan(0, Start), New, text.AsSpan(End));
    }
}
