using System.Text.Json;
using System.Text.Json.Serialization;
using Lanyard.Core.Ledger;

namespace Lanyard.Web.Api.Kernel;

/// <summary>How the API reads and writes JSON: strictly, in camel case, with words rather than numbers for the values of an enum.</summary>
public static class ApiJson
{
    public static void Set(JsonSerializerOptions json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.Converters.Add(new IdJson());
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        json.NumberHandling = JsonNumberHandling.Strict;
        json.PropertyNameCaseInsensitive = false;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.AllowDuplicateProperties = false;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
    }
}
