using Lanyard.Domain.Schools;

namespace Lanyard.Web.Pages.SetUp;

/// <summary>Phases and nations as the set-up page words them.</summary>
public static class SetUpWords
{
    public static IReadOnlyList<(string Value, string Words)> Phases { get; } =
    [
        (nameof(Phase.Nursery), "Nursery"),
        (nameof(Phase.Primary), "Primary"),
        (nameof(Phase.Secondary), "Secondary"),
        (nameof(Phase.AllThrough), "All-through"),
        (nameof(Phase.Special), "Special"),
        (nameof(Phase.SixthForm), "Sixth form"),
    ];

    public static IReadOnlyList<(string Value, string Words)> Nations { get; } =
    [
        (nameof(Nation.EnglandAndWales), "England or Wales"),
        (nameof(Nation.Scotland), "Scotland"),
        (nameof(Nation.NorthernIreland), "Northern Ireland"),
    ];

    public static string? OfPhase(string? value) => Phases.FirstOrDefault(p => p.Value == value).Words;

    public static string? OfNation(string? value) => Nations.FirstOrDefault(n => n.Value == value).Words;
}
