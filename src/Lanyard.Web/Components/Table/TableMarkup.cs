using System.Globalization;
using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Table;

public static class TableMarkup
{
    public static Element Draw(TableOptions table)
    {
        var element = new Element("table")
            .Class("govuk-table", table.Stacked ? "ly-table--stacked" : null, table.Classes)
            .Role(table, "table")
            .Set(table.Attributes);
        if (!string.IsNullOrEmpty(table.Caption))
        {
            element.Add(new Element("caption").Class("govuk-table__caption", table.CaptionClasses).Add(table.Caption));
        }

        if (table.Head is { } head)
        {
            element.Add(
                new Element("thead")
                    .Class("govuk-table__head")
                    .Role(table, "rowgroup")
                    .Add(Row(table).Add(head.Select(cell => ColumnHeader(table, cell))))
            );
        }

        return element.Add(
            new Element("tbody")
                .Class("govuk-table__body")
                .Role(table, "rowgroup")
                .Add(
                    table
                        .Rows.OfType<IReadOnlyList<TableCell>>()
                        .Select(row => Row(table).Add(row.Select((cell, i) => Cell(table, cell, i))))
                )
        );
    }

    private static Element Row(TableOptions table) => new Element("tr").Class("govuk-table__row").Role(table, "row");

    private static Element ColumnHeader(TableOptions table, TableCell cell) =>
        Common(
            new Element("th")
                .Set("scope", "col")
                .Class("govuk-table__header", Format("header", cell), cell.Classes)
                .Role(table, "columnheader"),
            cell
        );

    private static Element Cell(TableOptions table, TableCell cell, int index) =>
        index == 0 && table.FirstCellIsHeader
            ? Common(new Element("th").Set("scope", "row").Class("govuk-table__header", cell.Classes).Role(table, "rowheader"), cell)
            : Common(new Element("td").Class("govuk-table__cell", Format("cell", cell), cell.Classes).Role(table, "cell"), cell);

    private static Element Role(this Element element, TableOptions table, string role) =>
        table.Stacked ? element.Set("role", role) : element;

    private static string? Format(string element, TableCell cell) =>
        string.IsNullOrEmpty(cell.Format) ? null : $"govuk-table__{element}--{cell.Format}";

    private static Element Common(Element element, TableCell cell) =>
        element
            .Set("colspan", cell.Colspan?.ToString(CultureInfo.InvariantCulture))
            .Set("rowspan", cell.Rowspan?.ToString(CultureInfo.InvariantCulture))
            .Set(cell.Attributes)
            .Add(cell);
}
