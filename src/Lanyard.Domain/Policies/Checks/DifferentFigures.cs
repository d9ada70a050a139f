using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Two clauses that give one thing two figures: two reply times, two smallest numbers.</summary>
public sealed class DifferentFigures : IPolicyCheck
{
    public string Code => "different-figures";

    public Gravity Gravity => Gravity.Warning;

    public IEnumerable<Finding> Find(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var said = new Dictionary<(string Kind, string About, string Setting), (string Value, Bound Bound)>();
        foreach (var bound in policy.Controls)
        {
            var kind = bound.Control.Kind;
            var about = string.Join(';', kind.Settings.Where(s => s.Needed && !IsFigure(s)).Select(s => Written(s, bound.Control)));
            foreach (var setting in kind.Settings.Where(IsFigure))
            {
                if (Written(setting, bound.Control) is not { } value)
                    continue;
                if (
                    !said.TryAdd((kind.Name, about, setting.Name), (value, bound))
                    && said[(kind.Name, about, setting.Name)] is var before
                    && before.Value != value
                )
                    yield return Finding.Of(
                        bound,
                        $"`{setting.Name}` of {kind.Name} is {value} here and {before.Value} in clause {before.Bound.Clause}. Keep one, or say in the clauses what tells them apart."
                    );
            }
        }
    }

    private static bool IsFigure(SettingSheet sheet) =>
        !sheet.IsList && (sheet.Type.Type == typeof(Span) || sheet.Type.Type == typeof(int));

    private static string? Written(SettingSheet sheet, Control control) =>
        sheet.Property.GetValue(control) switch
        {
            null => null,
            System.Collections.IEnumerable list and not string => string.Join(',', list.Cast<object>().Select(sheet.Type.Write)),
            var value => sheet.Type.Write(value),
        };
}
