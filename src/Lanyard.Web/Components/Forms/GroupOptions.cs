using Lanyard.Web.Components.ErrorMessage;
using Lanyard.Web.Components.Fieldset;
using Lanyard.Web.Components.Hint;

namespace Lanyard.Web.Components.Forms;

/// <summary>What a field of several controls has in common with the others: a legend instead of a label.</summary>
public abstract record GroupOptions
{
    public FieldsetOptions? Fieldset { get; init; }
    public HintOptions? Hint { get; init; }
    public ErrorMessageOptions? ErrorMessage { get; init; }
    public FormGroupOptions? FormGroup { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
