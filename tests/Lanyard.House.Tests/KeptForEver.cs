using System.Reflection;
using Lanyard.Domain.Kernel;

namespace Lanyard.House.Tests;

/// <summary>The types that cannot hold a sentence.</summary>
internal static class KeptForEver
{
    private static readonly Type[] Plain =
    [
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(decimal),
        typeof(Guid),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(TimeSpan),
        typeof(DateTimeOffset),
    ];

    public static bool MayHold(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum || Plain.Contains(type))
            return true;
        // A set of settings of our own may travel together, if each of them may.
        if (type.Namespace!.StartsWith("Lanyard.Domain.", StringComparison.Ordinal) && type != typeof(LedgerEvent) && !type.IsGenericType)
            return type.GetProperties(BindingFlags.Public | BindingFlags.Instance) is { Length: > 0 } own
                && own.All(p => p.PropertyType != type && MayHold(p.PropertyType));
        return type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(Id<>)
                || (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && MayHold(type.GetGenericArguments()[0]))
            );
    }
}
