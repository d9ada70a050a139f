using System.Globalization;
using Lanyard.Core.Files;

namespace Lanyard.Core.Tests.Files;

public sealed class SafeCsvTests
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+44 20 7946 0000", "'+44 20 7946 0000")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("O'Neill, Siobhán", "\"O'Neill, Siobhán\"")]
    [InlineData("the \"head\"", "\"the \"\"head\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public async Task SafeCsv_ACell_IsTextAndNothingElse(string cell, string written)
    {
        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        await SafeCsv.WriteAsync(text, cell, null, "x");
        Assert.Equal($"{written},,x\r\n", text.ToString());
    }

    [Fact]
    public async Task SafeCsv_ReadBack_IsTheSameTable()
    {
        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        await SafeCsv.WriteAsync(text, "name", "note");
        await SafeCsv.WriteAsync(text, "O'Neill, Siobhán", "says \"no\";\nthen yes");
        var row = Assert.Single(UploadedTable.Read(text.ToString(), "file").Value!.Rows);
        Assert.Equal(("O'Neill, Siobhán", "says \"no\";\nthen yes"), (row.Of("name"), row.Of("note")));
    }
}
