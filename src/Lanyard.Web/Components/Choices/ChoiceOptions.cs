using Lanyard.Web.Components.Hint;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Choices;

/// <summary>One radio button or checkbox, or the word that divides them.</summary>
public record ChoiceOptions : Words
{
    public string? Value { get; init; }
    public string? Id { get; init; }
    public bool? Checked { get; init; }
    public bool Disabled { get; init; }
    public HintOptions? Hint { get; init; }
    public ChoiceLabel? Label { get; init; }

    /// <summary>What appears when this is chosen; without scripts it is always there.</summary>
    public ChoiceConditional? Conditional { get; init; }
    public string? Divider { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record ChoiceLabel
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record ChoiceConditional
{
    public IHtmlContent? Html { get; init; }
}
