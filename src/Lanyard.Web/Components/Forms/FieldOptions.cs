using Lanyard.Web.Components.ErrorMessage;
using Lanyard.Web.Components.Hint;
using Lanyard.Web.Components.Label;
using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Forms;

/// <summary>What every field with one label has in common.</summary>
public abstract record FieldOptions
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? DescribedBy { get; init; }
    public LabelOptions? Label { get; init; }
    public HintOptions? Hint { get; init; }
    public ErrorMessageOptions? ErrorMessage { get; init; }
    public FormGroupOptions? FormGroup { get; init; }
    public bool Disabled { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>The field's own id: its name when no other is given.</summary>
    public string? FieldId => string.IsNullOrEmpty(Id) ? Name : Id;
}

public sealed record FormGroupOptions
{
    /// <summary>What follows the control inside the group.</summary>
    public Words? AfterInput { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
