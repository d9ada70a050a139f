using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components.Conformance;

/// <summary>
/// Reads a fixture's options into ours, which bear the same names. An option that we do not have is an exception that names it:
/// that, and nothing else, leaves a fixture out.
/// </summary>
public static partial class FixtureJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new Markup(), new Writing() },
    };

    /// <summary>The options, or the reason why they cannot be ours.</summary>
    public static (TOptions? Options, string? Missing) Read<TOptions>(JsonElement json)
    {
        try
        {
            return (json.Deserialize<TOptions>(s_options), null);
        }
        catch (JsonException e)
        {
            var unknown = UnknownOption().Match(e.Message);
            return (default, unknown.Success ? unknown.Groups["option"].Value : $"form of {e.Path}");
        }
    }

    [GeneratedRegex("^The JSON property '(?<option>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnknownOption();

    private sealed class Markup : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { Length: > 0 } html ? new HtmlString(html) : null;

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    /// <summary>The templates write a number or a truth as its words.</summary>
    private sealed class Writing : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                throw new JsonException();
            }

            using var value = JsonDocument.ParseValue(ref reader);
            return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString() : value.RootElement.GetRawText();
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
