using Lanyard.Screening.Input;

namespace Lanyard.Screening.Tests;

/// <summary>Texts and names as people's files hold them.</summary>
public sealed class InputTests
{
    private static List<TextRow> Rows(string file) => [.. TextRows.Read(new StringReader(file))];

    [Fact]
    public void Csv_WithQuotesAndLineBreaks_IsRead() =>
        Assert.Equal(
            [new("7", "say \"hi\",\nthen go"), new("8", "plain")],
            Rows("\uFEFFid,text\r\n7,\"say \"\"hi\"\",\nthen go\"\r\n8,plain\r\n")
        );

    [Fact]
    public void Csv_WithoutIds_IsNumbered() => Assert.Equal([new("1", "a"), new("2", "b")], Rows("Text,other\na,1\nb,2"));

    [Fact]
    public void JsonLines_AreRead() =>
        Assert.Equal([new("1", "a\n\"b\""), new("x", "c")], Rows("{\"id\":1,\"text\":\"a\\n\\\"b\\\"\"}\n\n{\"id\":\"x\",\"text\":\"c\"}"));

    [Fact]
    public void JsonLines_WithHalfASurrogatePair_AreRead() =>
        Assert.Equal("a\uD800b\n\\", Assert.Single(Rows("{\"id\":1,\"text\":\"a\\ud800b\\n\\\\\"}")).Text);

    [Theory]
    [InlineData("a,b\n1,2", "text")]
    [InlineData("{\"id\":1}", "Line 1")]
    [InlineData("{\"id\":1,\"text\":\"a\"}\n{oops", "Line 2")]
    public void Unreadable_IsRefusedWithWhereAndWhy(string file, string says) =>
        Assert.Contains(says, Assert.Throws<UnreadableInputException>(() => Rows(file)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Oliver Smith\nGrace Okafor\n", "Oliver Smith|listed", "Grace Okafor|listed")]
    [InlineData("Smith, Oliver\n", "Smith, Oliver|listed", null)]
    [InlineData("name,list\nOliver Smith,Staff\n", "Oliver Smith|staff", null)]
    [InlineData("first name,surname\nOliver,Smith\n", "Oliver Smith|listed", null)]
    public void Names_AreReadFromLinesOrColumns(string file, string first, string? second) =>
        Assert.Equal(second is null ? [first] : [first, second], NameRows.Read(new StringReader(file)).Select(n => $"{n.Name}|{n.List}"));
}
