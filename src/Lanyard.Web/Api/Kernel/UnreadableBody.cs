using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lanyard.Domain.Kernel;

namespace Lanyard.Web.Api.Kernel;

/// <summary>
/// Says why a JSON body could not be read. The parser knows the place; what belongs there is looked up in the type that the endpoint takes,
/// so the sentence does not depend on the parser's own words.
/// </summary>
internal static class UnreadableBody
{
    public static Refusal Explain(JsonException json, Type? body, JsonSerializerOptions options)
    {
        if (json.InnerException is JsonException || json.Path is null || body is null)
            return NotJson(json);
        var place = JsonPlace.Find(json.Path, body, options);
        var field = place.Path.Length == 0 ? null : place.Path;
        if (place.Unknown is { } unknown)
            return new($"There is no field `{unknown}` here.{DidYouMean.Say(unknown, place.Known)}", field);
        if (json.Message.StartsWith("Duplicate property", StringComparison.Ordinal))
            return new("This field is sent twice. Send it once.", field);
        return new(Wanted(place.Type, options), field);
    }

    private static Refusal NotJson(JsonException json)
    {
        var where = json is { LineNumber: { } line, BytePositionInLine: { } at }
            ? string.Create(CultureInfo.InvariantCulture, $" It stops making sense at line {line + 1}, character {at + 1}")
            : " It stops making sense";
        var near = json.Path is { Length: > 2 } path ? $", near `{path[2..]}`." : ".";
        return new($"The body is not JSON.{where}{near}");
    }

    private static string Wanted(Type type, JsonSerializerOptions options)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (wanted.IsEnum)
            return $"Send one of {string.Join(", ", Enum.GetNames(wanted).Select(JsonNamingPolicy.CamelCase.ConvertName))}.";
        if (wanted.IsGenericType && wanted.GetGenericTypeDefinition() == typeof(Id<>))
            return "Send an id such as 01997a3c-5d20-7b6e-8f00-3f6f1c1f4b9a.";
        if (wanted == typeof(string))
            return "Send text in double quotes.";
        if (wanted == typeof(bool))
            return "Send true or false.";
        if (wanted == typeof(DateOnly))
            return "Send a date such as \"2026-09-01\".";
        if (wanted == typeof(TimeOnly))
            return "Send a time such as \"17:00\".";
        if (wanted == typeof(DateTimeOffset))
            return "Send a moment such as \"2026-09-01T08:30:00Z\".";
        if (wanted == typeof(int) || wanted == typeof(long))
            return "Send a whole number, without quotes.";
        return options.GetTypeInfo(wanted).Kind == JsonTypeInfoKind.Object ? "Send a JSON object, such as {}."
            : wanted.IsAssignableTo(typeof(IEnumerable)) ? "Send a list in square brackets."
            : "This cannot be read. The documentation says what belongs here.";
    }
}
