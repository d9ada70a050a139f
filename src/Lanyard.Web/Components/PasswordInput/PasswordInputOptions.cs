using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.PasswordInput;

public sealed record PasswordInputOptions : FieldOptions
{
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
}
