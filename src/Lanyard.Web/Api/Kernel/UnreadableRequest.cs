using System.Text.Json;
using System.Text.RegularExpressions;
using Lanyard.Domain.Kernel;

namespace Lanyard.Web.Api.Kernel;

/// <summary>Says in plain words why a request could not be read, and which field or parameter is at fault.</summary>
public static partial class UnreadableRequest
{
    public static Problem Explain(BadHttpRequestException bad, Type? body, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(bad);
        if (bad.StatusCode != StatusCodes.Status400BadRequest)
            return Problem.Of(bad.StatusCode);
        if (bad.InnerException is JsonException json)
            return Problem.Unreadable([UnreadableBody.Explain(json, body, options)]);
        // The framework names the parameter in its message only.
        var parameter = Parameter().Match(bad.Message);
        if (parameter.Success)
            return Problem.Unreadable([Wrong(parameter.Groups["type"].Value, Camel(parameter.Groups["name"].Value))]);
        var missing = Missing().Match(bad.Message);
        if (missing.Success && missing.Groups["from"].Value != "body")
            return Problem.Unreadable([new Refusal("Send this parameter.", Camel(missing.Groups["name"].Value))]);
        return missing.Success ? Problem.Of(bad.StatusCode, "Send a JSON object as the body, such as {}.") : Problem.Of(bad.StatusCode);
    }

    private static Refusal Wrong(string type, string name) =>
        new(
            type.Replace("Nullable<", "", StringComparison.Ordinal).Split('<', '>', '?')[0] switch
            {
                "int" or "long" => "Send a whole number.",
                "bool" => "Send true or false.",
                "DateOnly" => "Send a date such as 2026-09-01.",
                "DateTimeOffset" => "Send a moment such as 2026-09-01T08:30:00Z.",
                "Id" or "Guid" => "Send an id such as 01997a3c-5d20-7b6e-8f00-3f6f1c1f4b9a.",
                _ => "This cannot be read. The documentation says what belongs here.",
            },
            name
        );

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex("^Failed to bind parameter \"(?<type>\\S+) (?<name>\\w+)\" from", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(
        "^Required parameter \"\\S+ (?<name>\\w+)\" was not provided from (?<from>[\\w ]+)\\.",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Missing();
}
