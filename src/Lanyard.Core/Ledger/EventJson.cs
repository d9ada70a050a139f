using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Lanyard.Domain.Kernel;

namespace Lanyard.Core.Ledger;

/// <summary>The one way an event is written down and read back. Its kind is the name of its type.</summary>
public static class EventJson
{
    /// <summary>Every kind of event there is, by name.</summary>
    public static FrozenDictionary<string, Type> Kinds { get; } =
        new[] { typeof(LedgerEvent).Assembly, typeof(EventJson).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsSubclassOf(typeof(LedgerEvent)) && !t.IsAbstract)
            .ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new IdJson() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OwnFactsOnly } },
    };

    public static string Write(LedgerEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return JsonSerializer.Serialize(happened, happened.GetType(), Options);
    }

    public static LedgerEvent Read(string kind, string body) => (LedgerEvent)JsonSerializer.Deserialize(body, Kinds[kind], Options)!;

    // Subject, school and kind have columns of their own; written twice they could disagree.
    private static void OwnFactsOnly(JsonTypeInfo type)
    {
        if (!type.Type.IsSubclassOf(typeof(LedgerEvent)))
            return;
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].Name is "subject" or "at" or "kind")
                type.Properties.RemoveAt(i);
        }
    }
}
