using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Table;

/// <summary>
/// A table told by its columns: `TableOf.Rows(people).Column("Name", p => p.FullName).Column("Posts", p => p.Posts.ToString(), numeric: true)`.
/// The first column names its row.
/// </summary>
public sealed class TableOf<T>(IReadOnlyList<T> rows)
{
    private readonly List<(string Name, Func<T, Words> Cell, bool Numeric, bool Said)> _columns = [];

    /// <param name="name">What stands above the column.</param>
    /// <param name="cell">What the column says of a row.</param>
    /// <param name="numeric">Figures, one below the other.</param>
    /// <param name="said">In the first column of a stacked table: the cell means little without the column's name, as a bare number does.</param>
    public TableOf<T> Column(string name, Func<T, Words> cell, bool numeric = false, bool said = false)
    {
        _columns.Add((name, cell, numeric, said));
        return this;
    }

    /// <param name="caption">What the table shows; it is its name for those who cannot see it.</param>
    /// <param name="hideCaption">The caption is only heard, because a heading says the same.</param>
    /// <param name="stacked">On a phone a row becomes a card.</param>
    public TableOptions Build(string caption, bool hideCaption = false, bool stacked = true) =>
        new()
        {
            Caption = caption,
            CaptionClasses = hideCaption ? "govuk-visually-hidden" : "govuk-table__caption--m",
            FirstCellIsHeader = true,
            Stacked = stacked,
            Head = [.. _columns.Select(c => new TableCell { Text = c.Name, Format = c.Numeric ? "numeric" : null })],
            Rows = [.. rows.Select(Row)],
        };

    private IReadOnlyList<TableCell> Row(T row) =>
        [
            .. _columns.Select(column =>
            {
                var words = column.Cell(row);
                return new TableCell
                {
                    Text = words.Text,
                    Html = words.Html,
                    Format = column.Numeric ? "numeric" : null,
                    Classes = column.Said ? "ly-said" : null,
                    Attributes = new Dictionary<string, string?>(StringComparer.Ordinal) { ["data-label"] = column.Name },
                };
            }),
        ];
}

public static class TableOf
{
    public static TableOf<T> Rows<T>(IReadOnlyList<T> rows) => new(rows);
}
