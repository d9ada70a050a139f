using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Button;

/// <summary>A button, or a link that looks like one when it has an address. A link goes somewhere; a button does something.</summary>
public sealed record ButtonOptions : Words
{
    public string? Type { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }
    public string? Id { get; init; }
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public bool Disabled { get; init; }
    public bool? PreventDoubleClick { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
