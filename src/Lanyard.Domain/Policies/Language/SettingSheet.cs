using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Lanyard.Domain.Policies.Language;

/// <summary>One setting of a control or a question, as its type declares it.</summary>
public sealed record SettingSheet(string Name, string Meaning, PropertyInfo Property, SettingType Type, bool IsList, bool Needed)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<SettingSheet>> Known = new();

    /// <summary>The settings of a type, in the order in which it declares them.</summary>
    public static IReadOnlyList<SettingSheet> Of(Type type) => Known.GetOrAdd(type, Read);

    private static IReadOnlyList<SettingSheet> Read(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(p => (Property: p, Setting: p.GetCustomAttribute<SettingAttribute>()))
                .Where(p => p.Setting is not null)
                .OrderBy(p => p.Property.MetadataToken)
                .Select(p => Sheet(p.Property, p.Setting!.Meaning)),
        ];

    private static SettingSheet Sheet(PropertyInfo property, string meaning)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        return new(
            Slug.Of(property.Name),
            meaning,
            property,
            SettingType.Of(isList ? type.GetGenericArguments()[0] : type),
            isList,
            property.IsDefined(typeof(RequiredMemberAttribute))
        );
    }
}
