using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.House.Tests;

/// <summary>The schema of a policy file, for editors that complete and check what somebody types.</summary>
public sealed class PolicySchemaTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    [Fact]
    public void PolicySchema_SaysWhatTheLanguageTakes() =>
        GeneratedDocs.Expect("policy.schema.json", Schema().ToJsonString(Readable) + "\n");

    private static JsonObject Schema()
    {
        var schema = Of(typeof(PolicyHead), "A social media policy that Lanyard runs.", ("sections", List(Ref("section"))));
        ((JsonArray)schema["required"]!).Add("sections");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Policy");
        schema["$defs"] = new JsonObject
        {
            ["section"] = Closed(("title", Text("what the section is called")), ("clauses", List(Ref("clause")))),
            ["clause"] = Of(
                typeof(ClauseHead),
                "One duty, in one plain sentence.",
                ("controls", List(Ref("control"))),
                ("interpretations", List(Ref("interpretation")))
            ),
            ["interpretation"] = Of(typeof(InterpretationHead), "A reading of words that leave something open."),
            ["control"] = Control(),
            [SettingsReader.Unstated] = new JsonObject { ["const"] = SettingsReader.Unstated },
        };
        foreach (var value in Values())
            ((JsonObject)schema["$defs"]!).Add(value);
        return schema;
    }

    // A control is its name with its settings below it, or the bare name of one that needs none.
    private static JsonObject Control()
    {
        var settings = new JsonObject();
        foreach (var kind in ControlKinds.All)
            settings[kind.Name] = Kind(kind);
        return new()
        {
            ["oneOf"] = new JsonArray(
                new JsonObject { ["enum"] = Names(ControlKinds.All.Where(k => !k.Settings.Any(s => s.Needed)).Select(k => k.Name)) },
                new JsonObject
                {
                    ["type"] = "object",
                    ["minProperties"] = 1,
                    ["maxProperties"] = 1,
                    ["additionalProperties"] = false,
                    ["properties"] = settings,
                }
            ),
        };
    }

    private static JsonObject Kind(ControlKind kind)
    {
        var settings = Of(kind.Type, $"Capability: {Slug.Words(Slug.Of(kind.Capability))}.");
        return kind.Settings.Any(s => s.Needed)
            ? settings
            : new JsonObject { ["oneOf"] = new JsonArray(settings, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject Of(Type type, string description, params (string Name, JsonObject Schema)[] others)
    {
        var sheets = SettingSheet.Of(type);
        var schema = Closed([.. sheets.Select(s => (s.Name, Setting(s))), .. others]);
        schema.Insert(0, "description", description);
        schema["required"] = Names(sheets.Where(s => s.Needed).Select(s => s.Name));
        return schema;
    }

    private static JsonObject Setting(SettingSheet sheet) =>
        new()
        {
            ["description"] = $"{char.ToUpperInvariant(sheet.Meaning[0])}{sheet.Meaning[1..]}.",
            ["$ref"] = Ref(Taken(sheet))["$ref"]!.DeepClone(),
        };

    private static string Taken(SettingSheet sheet) =>
        (sheet.IsList ? $"list-of-{Name(sheet.Type)}" : Name(sheet.Type)) + (sheet.Needed ? "" : "-or-unstated");

    // Each type of value once, with what is made of it: a list, of which one alone may stand without brackets, and the word for no value.
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Values()
    {
        IEnumerable<Type> types =
        [
            typeof(PolicyHead),
            typeof(ClauseHead),
            typeof(InterpretationHead),
            .. ControlKinds.All.Select(k => k.Type),
        ];
        var used = types.SelectMany(SettingSheet.Of).ToLookup(s => Name(s.Type), StringComparer.Ordinal);
        foreach (var name in used.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            yield return new(name.Key, Value(name.First().Type));
            if (name.Any(s => s.IsList))
                yield return new($"list-of-{name.Key}", Either(Ref(name.Key), List(Ref(name.Key), atLeast: 1)));
            foreach (var optional in name.Where(s => !s.Needed).Select(Taken).Distinct(StringComparer.Ordinal))
                yield return new(optional, Either(Ref(optional[..^"-or-unstated".Length]), Ref(SettingsReader.Unstated)));
        }
    }

    private static string Name(SettingType type) =>
        type.Type == typeof(string) ? "words"
        : type.Type == typeof(bool) ? "yes-or-no"
        : type.Type == typeof(int) ? "number"
        : type.Type == typeof(PartialDate) ? "date"
        : Slug.Of(type.Type.Name);

    private static JsonObject Value(SettingType type) =>
        type.Type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type.Choices.Count > 0 ? new() { ["enum"] = Names(type.Choices) }
        : type.Type == typeof(int) ? new() { ["type"] = "integer" }
        : type.Type == typeof(Span) ? new() { ["type"] = "string", ["pattern"] = "^[0-9]{1,5}(h|d|w|mo|y)$" }
        : type.Type == typeof(PartialDate)
            ? new() { ["type"] = Names(["string", "integer"]), ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }
        : new() { ["type"] = Names(["string", "number"]) };

    private static JsonObject Closed(params IEnumerable<(string Name, JsonObject Schema)> properties)
    {
        var all = new JsonObject();
        foreach (var (name, schema) in properties)
            all[name] = schema;
        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = all,
        };
    }

    private static JsonObject Text(string meaning) => new() { ["description"] = meaning, ["type"] = Names(["string", "number"]) };

    private static JsonObject List(JsonNode items, int atLeast = 0) =>
        new()
        {
            ["type"] = "array",
            ["minItems"] = atLeast,
            ["items"] = items,
        };

    private static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(n => (JsonNode)n)];
}
