using System.Text.RegularExpressions;
using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Data.Mappings;

/// <summary>Class Person is table person, FullName is full_name, Id is person_id, and a property that holds an id ends in _id.</summary>
internal static partial class SnakeCase
{
    public static void UseSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            var table = Of(entity.ClrType.Name);
            entity.SetTableName(table);
            foreach (var property in entity.GetProperties())
            {
                var name = Of(property.Name);
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
                    name = string.Equals(name, "id", StringComparison.Ordinal) ? $"{table}_id" : $"{name}_id";
                property.SetColumnName(name);
            }
        }
    }

    public static string Of(string name) => Hump().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
