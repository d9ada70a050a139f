using Lanyard.Web.Components.ErrorSummary;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Lanyard.Web.Components.Forms;

/// <summary>
/// The fields drawn so far in this response. The layout is drawn after the page, so its error summary knows in which
/// order the fields stand and which control each complaint must lead to.
/// </summary>
public sealed class FieldsOnPage
{
    private readonly List<(string Name, string Control)> _fields = [];

    public static FieldsOnPage Of(HttpContext context)
    {
        if (context.Items[typeof(FieldsOnPage)] is not FieldsOnPage fields)
        {
            context.Items[typeof(FieldsOnPage)] = fields = new();
        }

        return fields;
    }

    /// <param name="name">The field's name in the form.</param>
    /// <param name="control">The id of the control that takes the focus: for a group, its first.</param>
    public void Add(string name, string control)
    {
        if (!_fields.Exists(f => f.Name == name))
        {
            _fields.Add((name, control));
        }
    }

    /// <summary>Every complaint in the order of the fields. A form that is refused always says something.</summary>
    public IReadOnlyList<ErrorSummaryItem> Errors(ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var lines = Lines(state);
        return lines.Count > 0 || state.IsValid ? lines : [new() { Text = "Something here could not be read. Check your answers" }];
    }

    private List<ErrorSummaryItem> Lines(ModelStateDictionary state) =>
        [
            .. state
                .Where(entry => entry.Value is { Errors.Count: > 0 })
                .Select(entry => (Entry: entry, Place: PlaceOf(entry.Key)))
                .OrderBy(found => found.Place < 0 ? int.MaxValue : found.Place)
                .SelectMany(found => found.Entry.Value!.Errors.Select(error => Line(error, found.Place)))
                .Where(line => line.Any)
                .DistinctBy(line => (line.Text, line.Href)),
        ];

    /// <summary>A part of a field, such as the day of a date, belongs to the field.</summary>
    private int PlaceOf(string key)
    {
        var place = _fields.FindIndex(f => f.Name.Equals(key, StringComparison.OrdinalIgnoreCase));
        return place >= 0 ? place : _fields.FindIndex(f => key.StartsWith($"{f.Name}.", StringComparison.OrdinalIgnoreCase));
    }

    private ErrorSummaryItem Line(ModelError error, int place) =>
        new() { Text = FieldErrors.Sentence(error), Href = place < 0 ? null : $"#{_fields[place].Control}" };
}
