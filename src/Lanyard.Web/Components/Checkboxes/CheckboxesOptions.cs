using Lanyard.Web.Components.Choices;
using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.Checkboxes;

public sealed record CheckboxesOptions : GroupOptions
{
    public string? Name { get; init; }
    public string? IdPrefix { get; init; }
    public string? DescribedBy { get; init; }
    public IReadOnlyList<string>? Values { get; init; }
    public IReadOnlyList<CheckboxOptions?> Items { get; init; } = [];
}

public sealed record CheckboxOptions : ChoiceOptions
{
    public string? Name { get; init; }

    /// <summary>`exclusive` for "none of these".</summary>
    public string? Behaviour { get; init; }
}
