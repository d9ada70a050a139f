using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.DateInput;

public sealed record DateInputOptions : GroupOptions
{
    public string? Id { get; init; }
    public string? NamePrefix { get; init; }
    public IReadOnlyDictionary<string, string>? Values { get; init; }
    public DateInputItem? Day { get; init; }
    public DateInputItem? Month { get; init; }
    public DateInputItem? Year { get; init; }
}

public sealed record DateInputItem
{
    public string? Name { get; init; }
    public string? Id { get; init; }
    public string? Label { get; init; }
    public string? Value { get; init; }

    /// <summary>Whether this part is wrong; when no part says so, an error is of all three.</summary>
    public bool? Error { get; init; }
    public string? Inputmode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Pattern { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
