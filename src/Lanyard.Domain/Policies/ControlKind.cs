using System.Collections.Frozen;
using System.Reflection;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

/// <summary>The name of a kind of control in policy files, which is never reused for another meaning, and the capability that it belongs to.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ControlKindAttribute(string name, Capability capability) : Attribute
{
    public string Name { get; } = name;

    public Capability Capability { get; } = capability;

    /// <summary>The room that will feed it, such as "the inbox". A control that awaits one is never said to be kept.</summary>
    public string? Awaits { get; init; }
}

/// <summary>A kind of control: one type in <c>Controls/</c>.</summary>
public sealed record ControlKind(string Name, Capability Capability, string? Awaits, Type Type)
{
    public bool IsLive => Awaits is null;

    public IReadOnlyList<SettingSheet> Settings => SettingSheet.Of(Type);
}

/// <summary>Every kind of control there is.</summary>
public static class ControlKinds
{
    /// <summary>Names that once meant something. A new kind never takes one of them.</summary>
    public static FrozenSet<string> Retired { get; } = FrozenSet<string>.Empty;

    private static readonly FrozenDictionary<Type, ControlKind> ByType = typeof(Control)
        .Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Control)) && !t.IsAbstract)
        .Select(t => (Type: t, Marked: t.GetCustomAttribute<ControlKindAttribute>()))
        .Where(t => t.Marked is not null)
        .ToFrozenDictionary(t => t.Type, t => new ControlKind(t.Marked!.Name, t.Marked.Capability, t.Marked.Awaits, t.Type));

    private static readonly FrozenDictionary<string, ControlKind> ByName = ByType.Values.ToFrozenDictionary(
        k => k.Name,
        StringComparer.Ordinal
    );

    public static IReadOnlyList<ControlKind> All { get; } =
    [.. ByType.Values.OrderBy(k => k.Capability).ThenBy(k => k.Name, StringComparer.Ordinal)];

    public static ControlKind Of(Type type) => ByType[type];

    public static ControlKind? Named(string name) => ByName.GetValueOrDefault(name);
}
