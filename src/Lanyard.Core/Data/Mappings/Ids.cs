using System.Reflection;
using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lanyard.Core.Data.Mappings;

internal static class Ids
{
    /// <summary>Every <see cref="Id{TOf}"/> that a class of the product has becomes a uuid; nobody has to list them.</summary>
    public static void UseIds(this ModelConfigurationBuilder conventions)
    {
        var ids = new[] { typeof(Id<>).Assembly, typeof(Ids).Assembly }
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            .Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)
            .Where(t => t.IsGenericType && !t.ContainsGenericParameters && t.GetGenericTypeDefinition() == typeof(Id<>))
            .Distinct();
        foreach (var id in ids)
            conventions.Properties(id).HaveConversion(typeof(Converter<>).MakeGenericType(id.GetGenericArguments()));
    }

    internal sealed class Converter<TOf>() : ValueConverter<Id<TOf>, Guid>(id => id.Value, value => new(value));
}
