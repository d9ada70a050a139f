using Lanyard.Web.Components.Choices;
using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.Radios;

public sealed record RadiosOptions : GroupOptions
{
    public string? Name { get; init; }
    public string? IdPrefix { get; init; }
    public string? Value { get; init; }
    public IReadOnlyList<ChoiceOptions?> Items { get; init; } = [];
}
