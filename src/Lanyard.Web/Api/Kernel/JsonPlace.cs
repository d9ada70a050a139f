using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lanyard.Web.Api.Kernel;

/// <summary>A place in a JSON body, and what the type that it is read into has there.</summary>
/// <param name="Path">As the caller would write it: <c>days[2].from</c>; empty for the whole body.</param>
/// <param name="Type">What belongs there.</param>
/// <param name="Unknown">The last name on the way that the type does not have.</param>
/// <param name="Known">The names that it has at that level.</param>
internal sealed record JsonPlace(string Path, Type Type, string? Unknown, IReadOnlyList<string> Known)
{
    public static JsonPlace Find(string jsonPath, Type body, JsonSerializerOptions options)
    {
        var path = jsonPath.TrimStart('$').TrimStart('.');
        var info = options.GetTypeInfo(body);
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step[0] == '[')
            {
                // A list's place; a name with odd characters is written ['so'].
                if (info.ElementType is { } element)
                    info = options.GetTypeInfo(element);
                continue;
            }
            if (info.Kind != JsonTypeInfoKind.Object)
                break;
            if (info.Properties.FirstOrDefault(p => p.Name == step) is not { } property)
                return new(path, info.Type, step, [.. info.Properties.Select(p => p.Name)]);
            info = options.GetTypeInfo(property.PropertyType);
        }
        return new(path, info.Type, null, []);
    }
}
