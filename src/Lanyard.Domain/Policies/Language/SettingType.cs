using System.Globalization;

namespace Lanyard.Domain.Policies.Language;

/// <summary>How a value is written in a policy file: what is asked of its author, how it is read, and how it is written back.</summary>
/// <param name="Needs">What the author must write, to stand after "needs".</param>
/// <param name="Choices">The only values there are, when they can be listed.</param>
public sealed record SettingType(
    Type Type,
    string Needs,
    Func<string, object?> Read,
    Func<object, string> Write,
    IReadOnlyList<string> Choices
)
{
    public static SettingType Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type == typeof(string))
            return Plain(type, "some words", text => text.Length > 0 ? text : null, v => (string)v);
        if (type == typeof(Span))
            return Plain(type, "a time such as 48h, 7d, 3mo or 1y", text => Span.Read(text), v => ((Span)v).Code);
        if (type == typeof(PartialDate))
            return Plain(type, "a date such as 2026-11 or 2026-11-30", text => PartialDate.Read(text), v => ((PartialDate)v).Code);
        if (type == typeof(int))
            return Plain(type, "a whole number such as 2", ReadNumber, v => ((int)v).ToString(CultureInfo.InvariantCulture));
        if (type == typeof(bool))
            return new(type, "true or false", ReadBool, v => (bool)v ? "true" : "false", ["true", "false"]);
        if (type.IsEnum)
            return OfEnum(type);
        throw new NotSupportedException(
            $"A setting of type {type.Name} has no spelling in a policy file; add one to {nameof(SettingType)}."
        );
    }

    private static SettingType Plain(Type type, string needs, Func<string, object?> read, Func<object, string> write) =>
        new(type, needs, read, write, []);

    private static SettingType OfEnum(Type type)
    {
        var values = Enum.GetValues(type).Cast<object>().ToDictionary(v => Slug.Of(v.ToString()!), StringComparer.Ordinal);
        string[] names = [.. values.Keys];
        var needs = names.Length > 1 ? $"one of {string.Join(", ", names[..^1])} or {names[^1]}" : names[0];
        return new(type, needs, values.GetValueOrDefault, v => Slug.Of(v.ToString()!), names);
    }

    private static object? ReadNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static object? ReadBool(string text) =>
        text switch
        {
            "true" or "yes" => true,
            "false" or "no" => false,
            _ => null,
        };
}
