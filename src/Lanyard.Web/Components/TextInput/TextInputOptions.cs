using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.TextInput;

public sealed record TextInputOptions : FieldOptions
{
    public string? Type { get; init; }
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public string? Autocapitalize { get; init; }
    public string? Inputmode { get; init; }
    public string? Pattern { get; init; }
    public bool? Spellcheck { get; init; }
    public AffixOptions? Prefix { get; init; }
    public AffixOptions? Suffix { get; init; }
    public InputWrapperOptions? InputWrapper { get; init; }
}

/// <summary>Words before or after the box, such as @ or %. They are for the eye: say them in the label as well.</summary>
public sealed record AffixOptions : Words
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

public sealed record InputWrapperOptions
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
