using System.Text;
using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Policies.Bringing;
using static Lanyard.Core.Tests.Policies.Bringing.Docx;

namespace Lanyard.Core.Tests.Policies.Bringing;

public sealed class BroughtFileTests
{
    private static string[] Clauses(byte[] file)
    {
        var read = BroughtFile.Read(file, "file");
        Assert.True(read.Ok, read.Ok ? "" : read.Refusals[0].Sentence);
        return [.. ClauseFinder.Find(read.Value).Clauses.Skip(1).Select(c => $"{c.Number} {c.Words}")];
    }

    private static string Refused(byte[] file) => Assert.Single(BroughtFile.Read(file, "file").Refusals).Sentence;

    [Fact]
    public void WordDocument_WithAutomaticNumbers_IsCountedAsWordPrintsIt() =>
        Assert.Equal(
            [
                "1.1 Staff must read this.",
                "1.2.a sign it;",
                "1.2.b keep it.",
                "2.1 Pupils should know it.",
                "2.1.b1 at home",
                "2.1.b2 at school",
            ],
            Clauses(
                Of(
                    P("Online conduct", "Kop1")
                        + P("Rules for staff", "Kop1", 1)
                        + P("Staff must read this.", numbering: 1, level: 1)
                        + P("Staff must:", numbering: 1, level: 1)
                        + P("sign it;", numbering: 1, level: 2)
                        + P("keep it.", numbering: 1, level: 2)
                        + P("Rules for pupils", "Kop1", 1)
                        + P("Pupils should know it.", numbering: 1, level: 1)
                        + P("at home", numbering: 2)
                        + P("at school", numbering: 2),
                    Styles,
                    Numbering
                )
            )
        );

    [Fact]
    public void WordDocument_WithTypedNumbersTablesAndSplitWords_IsReadAsItLooks() =>
        Assert.Equal(
            ["1.1 Staff must read this.", "1.2 Nobody should shout.", "1.r1 Page: two people"],
            Clauses(
                Of(
                    P("Online conduct")
                        + P("1. Rules", bold: true)
                        + "<w:p><w:r><w:t>1.1 Sta</w:t></w:r><w:r><w:t xml:space=\"preserve\">ff must </w:t></w:r><w:r><w:t>read this.</w:t></w:r></w:p>"
                        + P("1.2 Nobody should shout.")
                        + $"<w:tbl><w:tr><w:tc>{P("Page")}</w:tc><w:tc>{P("two people")}</w:tc></w:tr></w:tbl>"
                )
            )
        );

    [Fact]
    public void WordDocument_WithTrackedChangesHiddenTextContentsAndFallbacks_GivesWhatIsPrinted()
    {
        const string Deleted =
            "<w:p><w:r><w:t xml:space=\"preserve\">Staff must </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>always ask.</w:t></w:r></w:ins></w:p>";
        const string Hidden =
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>A secret note.</w:t></w:r><w:r><w:t>Pupils must know.</w:t></w:r></w:p>";
        const string Twice =
            "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:t>Parents must know.</w:t></mc:Choice><mc:Fallback><w:t>Parents must know.</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Assert.Equal(
            ["rules.p1 Staff must always ask.", "rules.p2 Pupils must know.", "rules.p3 Parents must know."],
            Clauses(Of(P("Online conduct") + P("Rules ... 4", "Toc1") + P("Rules", "Kop1") + Deleted + Hidden + Twice, Styles))
        );
    }

    [Theory]
    [InlineData("%PDF-1.7 …", "This is a PDF.")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0 JFIF", "This is a picture of a page")]
    [InlineData("\u0089PNG\r\n", "This is a picture of a page")]
    [InlineData("{\\rtf1 hello}", "This is a rich text file.")]
    [InlineData("PK\u0003\u0004 and then nothing of a zip", "This document is damaged")]
    [InlineData("", "The file is empty.")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 WordDocument", "This is a document of Word's old kind")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "This document is protected with a password.")]
    [InlineData("\u0001\u0002\u0000\u0003abc\u0000", "This file is not text.")]
    public void FileThatIsNoText_SaysWhatItIsAndWhatToDo(string bytes, string says) =>
        Assert.StartsWith(says, Refused(Encoding.Latin1.GetBytes(bytes)), StringComparison.Ordinal);

    [Fact]
    public void OtherZips_SayWhatToDo()
    {
        Assert.StartsWith("This is a spreadsheet.", Refused(Zip(("xl/workbook.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.StartsWith("This is an OpenDocument file.", Refused(Zip(("content.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.StartsWith("This is a zip file with a document in it.", Refused(Zip(("policy.docx", "x"))), StringComparison.Ordinal);
        Assert.StartsWith("This is a zip file and not a document.", Refused(Zip(("a.txt", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public void ScanInsideAWordDocument_SaysThatThereAreNoWords() =>
        Assert.StartsWith(
            "There are no words in this document",
            Refused(Of("<w:p><w:r><w:drawing/></w:r></w:p>")),
            StringComparison.Ordinal
        );

    [Fact]
    public void DocumentCutOff_IsDamagedAndNoCrash()
    {
        var whole = Of(string.Concat(Enumerable.Range(0, 500).Select(i => P($"1.{i} Staff must do thing number {i}."))));
        for (var length = 4; length < whole.Length; length += whole.Length / 40)
            Assert.False(BroughtFile.Read(whole.AsMemory(0, length), "file").Ok);
        Assert.StartsWith(
            "This document is damaged",
            Refused(Zip(("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body><w:p>"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ZipBomb_IsRefusedBeforeItUnpacks()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var bomb = Zip(("word/document.xml", "<w:document xmlns:w=\"urn:w\">" + new string(' ', 80_000_000)));
        Assert.True(bomb.Length < 1_000_000);
        Assert.StartsWith("Unpacked, this document is larger", Refused(bomb), StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_500_000_000);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;\">]>")]
    public void DefinitionsInsideADocument_AreNotFollowed(string prologue) =>
        Assert.StartsWith("This document is damaged", Refused(Of(P("&b;"), prologue: prologue)), StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void Text_InWhateverAlphabetItWasWritten_IsRead(string encoding)
    {
        var alphabet = Encoding.GetEncoding(encoding);
        Assert.Equal(
            ["1.1 The café must ask."],
            Clauses([.. alphabet.GetPreamble(), .. alphabet.GetBytes("Online conduct\r\n\r\n1. Rules\r\n1.1 The café must ask.\r\n")])
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \n ")]
    public void NothingPasted_IsAskedFor(string? text) =>
        Assert.StartsWith("There are no words here.", BroughtFile.Read(text, "text").Refusals[0].Sentence, StringComparison.Ordinal);

    [Fact]
    public void FileTooLarge_SaysHowToMakeItSmaller() =>
        Assert.Contains("larger than 10 MB", Refused(new byte[BroughtFile.MostBytes + 1]), StringComparison.Ordinal);
}
