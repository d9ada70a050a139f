using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

/// <summary>Values that are read and written as a whole: nothing is asked of their insides, and they are replaced and never altered.</summary>
internal static class Whole
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>Kept as JSON.</summary>
    public static void IsWhole<T>(this PropertyBuilder<T> property)
        where T : class? =>
        property
            .HasColumnType("jsonb")
            .HasConversion(
                value => JsonSerializer.Serialize(value, Json),
                text => JsonSerializer.Deserialize<T>(text, Json)!,
                Comparer<T>()
            );

    /// <summary>As it stands in the column, for whoever writes rows without the mapper.</summary>
    public static string Write<T>(T value)
        where T : class => JsonSerializer.Serialize(value, Json);

    /// <summary>A short list of choices, kept as their names with a space between.</summary>
    public static void IsListOfNames<TEnum>(this PropertyBuilder<IReadOnlyList<TEnum>> property)
        where TEnum : struct, Enum =>
        property.HasConversion(
            values => string.Join(' ', values),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<TEnum>).ToList(),
            Comparer<IReadOnlyList<TEnum>>()
        );

    private static ValueComparer<T> Comparer<T>()
        where T : class? => new((a, b) => ReferenceEquals(a, b), v => RuntimeHelpers.GetHashCode(v), v => v);
}
