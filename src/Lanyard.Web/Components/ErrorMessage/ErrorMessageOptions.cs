using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.ErrorMessage;

public sealed record ErrorMessageOptions : Words
{
    public string? Id { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>The word a screen reader says before the message; empty for none.</summary>
    public string VisuallyHiddenText { get; init; } = "Error";
}
