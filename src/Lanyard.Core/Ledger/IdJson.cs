using System.Text.Json;
using System.Text.Json.Serialization;
using Lanyard.Domain.Kernel;

namespace Lanyard.Core.Ledger;

/// <summary>An id in JSON is its uuid, in the ledger and in the API alike.</summary>
public sealed class IdJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);
    }

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class Converter<TOf> : JsonConverter<Id<TOf>>
    {
        public override Id<TOf> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, Id<TOf> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
