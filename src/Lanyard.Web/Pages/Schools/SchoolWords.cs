using Lanyard.Domain.Schools;

namespace Lanyard.Web.Pages.Schools;

/// <summary>Phases and nations as pages word them.</summary>
public static class SchoolWords
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

    public static string Of(Phase phase) => OfPhase(phase.ToString())!;

    public static string Of(Nation nation) => OfNation(nation.ToString())!;

    public static string? OfPhase(string? value) => Phases.FirstOrDefault(p => p.Value == value).Words;

    public static string? OfNation(string? value) => Nations.FirstOrDefault(n => n.Value == value).Words;

    /// <summary>What a form sent. Only a name will do: Enum.TryParse would take "3" and "99" too.</summary>
    public static TEnum? Read<TEnum>(string? typed)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Cast<TEnum?>().FirstOrDefault(v => v.ToString() == typed);
}
