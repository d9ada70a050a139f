using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>A setting of a control as a form asks for it.</summary>
public sealed class SettingField
{
    public string Name { get; set; } = "";

    /// <summary>What was typed or chosen; several lines for a list of words.</summary>
    public string? Value { get; set; }

    /// <summary>What was ticked, for a list of choices.</summary>
    public string[] Values { get; set; } = [];

    public static IList<SettingField> Of(ControlKind kind, IReadOnlyList<ProposedSetting> settings) =>
        kind.Settings.Select(s => Of(s, settings.FirstOrDefault(p => p.Name == s.Name)?.Values ?? [])).ToList();

    private static SettingField Of(SettingSheet sheet, IReadOnlyList<string> values) =>
        new()
        {
            Name = sheet.Name,
            Value =
                sheet.IsList ? string.Join('\n', values)
                : values.Count > 0 ? values[0]
                : null,
            Values = [.. values],
        };

    /// <summary>What was filled in, as a policy file says it. Settings that the kind does not have are not read.</summary>
    public static IReadOnlyList<ProposedSetting> Read(ControlKind kind, IEnumerable<SettingField> fields) =>
        [
            .. kind
                .Settings.Select(s => new ProposedSetting(s.Name, Read(s, fields.FirstOrDefault(f => f.Name == s.Name))))
                .Where(s => s.Values.Count > 0),
        ];

    private static IReadOnlyList<string> Read(SettingSheet sheet, SettingField? field) =>
        field is null ? []
        : sheet is { IsList: true, Type.Choices.Count: > 0 } ? [.. field.Values.Select(Typed).Where(v => v.Length > 0)]
        : sheet.IsList ? [.. (field.Value ?? "").Split('\n').Select(Typed).Where(v => v.Length > 0)]
        : Typed(field.Value) is { Length: > 0 } value ? [value]
        : [];

    private static string Typed(string? value) => Domain.Kernel.Text.Line(value);
}
