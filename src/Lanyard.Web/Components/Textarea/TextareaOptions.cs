using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.Textarea;

public record TextareaOptions : FieldOptions
{
    public string? Value { get; init; }
    public int? Rows { get; init; }
    public bool? Spellcheck { get; init; }
    public string? Autocomplete { get; init; }
}
