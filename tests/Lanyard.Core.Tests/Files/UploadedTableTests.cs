using System.Text;
using Lanyard.Core.Files;

namespace Lanyard.Core.Tests.Files;

public sealed class UploadedTableTests
{
    private const string Words = "name,first day\nZoë’s day,2026-11-06\n";

    public static TheoryData<string, byte[]> Writings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Words) },
            { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
            { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)] },
            { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Words) },
            { "big end first without a mark", Encoding.BigEndianUnicode.GetBytes(Words) },
            { "Windows", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words) },
        };

    [Theory]
    [MemberData(nameof(Writings))]
    public void UploadedText_InEveryWriting_IsTheSameText(string writing, byte[] bytes)
    {
        Assert.NotEmpty(writing);
        var text = UploadedText.Read(bytes, 10_000, "a file", "file");
        Assert.Equal(Words, text.Value);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004 and so on", "spreadsheet")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("a\0b, c", "not text")]
    public void UploadedText_OfSomethingElse_IsRefusedByWhatItIs(string content, string says) =>
        Assert.Contains(
            says,
            Assert.Single(UploadedText.Read(Encoding.UTF8.GetBytes(content), 10_000, "a CSV file", "file").Refusals).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void UploadedText_TooLarge_IsRefusedWithTheLimit() =>
        Assert.Contains(
            "larger than 2 KB",
            Assert.Single(UploadedText.Read(new byte[2049], 2048, "a CSV file", "file").Refusals).Sentence,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Name,First Day\nInset,1 9 2026")]
    [InlineData("name;first_day\r\nInset;1 9 2026\r\n")]
    [InlineData("NAME\tfirst-day\nInset\t1 9 2026")]
    [InlineData("sep=|\nname|first day\n\"Inset\"|1 9 2026")]
    [InlineData("\n\"name\" , \"first day\"\n Inset , 1 9 2026 \n,\n\n")]
    public void UploadedTable_WithAnySeparator_ReadsItsCells(string text)
    {
        var table = UploadedTable.Read(text, "file");
        Assert.True(table.Ok);
        var row = Assert.Single(table.Value.Rows);
        Assert.Null(row.Fault);
        Assert.Equal("Inset", row.Of("title", "name"));
        Assert.Equal("1 9 2026", row.Of("first day"));
        Assert.Equal("", row.Of("last day"));
    }

    [Fact]
    public void UploadedTable_RowsAfterACellOfManyLines_KeepTheLineNumbersOfTheFile()
    {
        var table = UploadedTable.Read("name,day\n\"Staff\ntraining\",1\n\nSnow,2\n", "file");
        Assert.Equal(
            [(2, "Staff\ntraining"), (5, "Snow")],
            table.Value!.Rows.Select(row => (row.Line, row.Of("name").ReplaceLineEndings("\n")))
        );
    }

    [Fact]
    public void UploadedTable_OfAMillionQuotationMarks_IsReadInOneGo() =>
        Assert.Equal(
            1_000_001,
            Assert.Single(UploadedTable.Read("name\na" + new string('"', 1_000_000), "file").Value!.Rows).Of("name").Length
        );

    [Theory]
    [InlineData("name,day\n\"Inset,1\n", "quotation mark")]
    [InlineData("name,day\nInset,1,2\n", "more cells")]
    public void UploadedTable_ABrokenRow_SaysWhatIsWrongWithIt(string text, string says) =>
        Assert.Contains(says, Assert.Single(UploadedTable.Read(text, "file").Value!.Rows).Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("name,day\n")]
    [InlineData("name,Name\nInset,1")]
    public void UploadedTable_WithoutRowsOrWithAHeadingTwice_IsRefused(string text) => Assert.False(UploadedTable.Read(text, "file").Ok);

    [Fact]
    public void UploadedTable_OfTooManyRows_IsRefused() =>
        Assert.Contains(
            "more than 5,000 rows",
            Assert.Single(UploadedTable.Read("name\n" + string.Concat(Enumerable.Repeat("a\n", 5_001)), "file").Refusals).Sentence,
            StringComparison.Ordinal
        );
}
