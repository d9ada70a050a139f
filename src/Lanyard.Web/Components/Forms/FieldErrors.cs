using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Lanyard.Web.Components.Forms;

/// <summary>Between the refusals of the domain and the model state that the fields read.</summary>
public static class FieldErrors
{
    /// <summary>Puts each refusal at its field. <paramref name="prefix"/> is the name of the bound property, such as `Input`.</summary>
    public static void AddRefusals(this ModelStateDictionary state, IEnumerable<Refusal> refusals, string? prefix = null)
    {
        foreach (var refusal in refusals)
        {
            state.AddModelError(KeyOf(refusal.Field, prefix), refusal.Sentence);
        }
    }

    /// <summary>The first complaint about a field or one of its parts; null when there is none.</summary>
    public static string? FirstError(this ModelStateDictionary state, string name) =>
        state
            .Where(entry =>
                entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
                || entry.Key.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(entry => entry.Value?.Errors ?? [])
            .Select(Sentence)
            .FirstOrDefault(sentence => sentence is not null);

    /// <summary>What to say; null when the error only marks a part of a field whose whole says it.</summary>
    public static string? Sentence(ModelError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return !string.IsNullOrEmpty(error.ErrorMessage) ? error.ErrorMessage
            : error.Exception is not null ? "Check this answer: it could not be read"
            : null;
    }

    private static string KeyOf(string? field, string? prefix) =>
        (field, prefix) switch
        {
            (null, _) => "",
            (_, null or "") => field,
            _ => $"{prefix}.{field}",
        };
}
