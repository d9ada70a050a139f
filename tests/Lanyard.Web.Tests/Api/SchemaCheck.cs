using System.Globalization;
using System.Text.Json;

namespace Lanyard.Web.Tests.Api;

/// <summary>Holds a JSON answer against the schema that the document promises, and says where it breaks the promise.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    public List<string> Check(JsonElement schema, JsonElement value)
    {
        var broken = new List<string>();
        Look(schema, value, "$", broken);
        return broken;
    }

    private void Look(JsonElement schema, JsonElement value, string at, List<string> broken)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            Look(document.GetProperty("components").GetProperty("schemas").GetProperty(name), value, at, broken);
            return;
        }
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            if (!choices.EnumerateArray().Any(c => Check(c, value).Count == 0))
                broken.Add($"{at} is none of what it may be");
            return;
        }
        if (schema.TryGetProperty("enum", out var words) && words.EnumerateArray().All(w => w.GetString() != value.GetString()))
            broken.Add($"{at} is {value}, which is not listed");
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => Is(t!, value)))
            broken.Add($"{at} is a {value.ValueKind}, not {type}");
        else if (
            schema.TryGetProperty("format", out var format)
            && value.ValueKind == JsonValueKind.String
            && !Fits(format.GetString()!, value.GetString()!)
        )
            broken.Add($"{at} is not a {format}");
        else if (value.ValueKind == JsonValueKind.Object)
            LookInside(schema, value, at, broken);
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Look(items, item, $"{at}[]", broken);
        }
    }

    private void LookInside(JsonElement schema, JsonElement value, string at, List<string> broken)
    {
        if (!schema.TryGetProperty("properties", out var properties))
            return;
        if (schema.TryGetProperty("required", out var required))
            broken.AddRange(
                required
                    .EnumerateArray()
                    .Select(r => r.GetString()!)
                    .Where(r => !value.TryGetProperty(r, out _))
                    .Select(r => $"{at}.{r} is missing")
            );
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var inside))
                Look(inside, property.Value, $"{at}.{property.Name}", broken);
            else
                broken.Add($"{at}.{property.Name} is not described");
        }
    }

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()) : [type.GetString()];

    private static bool Is(string type, JsonElement value) =>
        type switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "array" => value.ValueKind == JsonValueKind.Array,
            _ => value.ValueKind == JsonValueKind.Object,
        };

    private static bool Fits(string format, string text) =>
        format switch
        {
            "uuid" => Guid.TryParseExact(text, "D", out _),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _),
            "time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
            _ => true,
        };
}
