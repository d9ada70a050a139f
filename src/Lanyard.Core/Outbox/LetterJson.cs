using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Outbox;

namespace Lanyard.Core.Outbox;

/// <summary>The one way a letter's facts are written down and read back. Its kind is the name of its type.</summary>
public static class LetterJson
{
    /// <summary>Every kind of letter there is, by name.</summary>
    public static FrozenDictionary<string, Type> Kinds { get; } =
        new[] { typeof(Letter).Assembly, typeof(LetterJson).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsSubclassOf(typeof(Letter)) && !t.IsAbstract)
            .ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new IdJson() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OwnFactsOnly } },
    };

    public static string Write(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return JsonSerializer.Serialize(letter, letter.GetType(), Options);
    }

    public static Letter Read(string kind, string payload) => (Letter)JsonSerializer.Deserialize(payload, Kinds[kind], Options)!;

    // The kind has a column of its own.
    private static void OwnFactsOnly(JsonTypeInfo type)
    {
        if (type.Type.IsSubclassOf(typeof(Letter)) && type.Properties.FirstOrDefault(p => p.Name == "kind") is { } kind)
            type.Properties.Remove(kind);
    }
}
