using System.Collections;

namespace Lanyard.Domain.Policies.Language;

/// <summary>Writes the settings of a control as the file would, so that another can be made of them.</summary>
public static class SettingsWriter
{
    public static Mapping Write(object control)
    {
        ArgumentNullException.ThrowIfNull(control);
        return new(
            [
                .. SettingSheet
                    .Of(control.GetType())
                    .Select(s => (s.Name, Value: Write(s, s.Property.GetValue(control))))
                    .Where(s => s.Value is not null)
                    .Select(s => new Entry(new(s.Name, Place.Top), s.Value!)),
            ],
            Place.Top
        );
    }

    private static Node? Write(SettingSheet sheet, object? value) =>
        value switch
        {
            null or ICollection { Count: 0 } => null,
            IEnumerable list when sheet.IsList => new Listing([.. list.Cast<object>().Select(v => Word(sheet, v))], Place.Top),
            _ => Word(sheet, value),
        };

    private static Scalar Word(SettingSheet sheet, object value) => new(sheet.Type.Write(value), Place.Top);
}
