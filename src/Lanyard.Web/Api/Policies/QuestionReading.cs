using System.Text.Json;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Api.Policies;

/// <summary>Reads a typed question out of a request: the settings mean the same as in a policy file.</summary>
internal static class QuestionReading
{
    private const string Field = "settings";

    /// <returns>The question, or why there is none.</returns>
    public static (IAsked? Asked, IReadOnlyList<Refusal> Refusals) Read(
        QuestionKind kind,
        IReadOnlyDictionary<string, JsonElement>? settings
    )
    {
        var entries = new List<Entry>();
        var refusals = new List<Refusal>();
        foreach (var (name, value) in settings ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        {
            // Null is how a program leaves a setting open.
            if (value.ValueKind is JsonValueKind.Null)
                continue;
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                entries.Add(new(new(name, Place.Top), new Scalar(Written(value), Place.Top)));
            else
                refusals.Add(new("Send each setting as a text, a number, true or false.", Field));
        }
        var made = SettingsReader.Read(
            kind.Type,
            kind.Name,
            new Mapping(entries, Place.Top),
            (_, _, sentence) => refusals.Add(new(sentence, Field))
        );
        return refusals.Count > 0 ? (null, refusals) : (Asked.Of((IQuestion)made!), []);
    }

    private static string Written(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
