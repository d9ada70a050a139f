using System.Text;
using Lanyard.Core.Schools;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Tests.Schools;

public sealed class DatesFileTests
{
    [Fact]
    public void Table_WithWhatSpreadsheetsCallTheirColumns_IsRead()
    {
        var read = Read(
            """
            Event;Start Date;End Date;Type
            Autumn term;02/09/2026;18/12/2026;
            Half term;26 Oct 2026;30 Oct 2026;Holiday
            Staff training;6/11/2026;;INSET day
            "Closed; election";Thu 6 May 2027;;closed
            """
        );
        Assert.Empty(read.Rejected);
        Assert.Equal(
            [
                (2, EntryKind.Term, "Autumn term, 2 September 2026 to 18 December 2026"),
                (3, EntryKind.Holiday, "Half term, 26 October 2026 to 30 October 2026"),
                (4, EntryKind.Inset, "Staff training, 6 November 2026"),
                (5, EntryKind.Closed, "Closed; election, 6 May 2027"),
            ],
            read.Rows.Select(row => (row.Line, row.Entry.Kind, row.Entry.ToString()))
        );
    }

    [Theory]
    [InlineData("Half term,26/10/2026,20/10/2026,holiday", "Line 2, Half term: Enter a last day that is not before the first day.")]
    [InlineData("Half term,10/26/2026,,", "Line 2, Half term: This is not a date: 10/26/2026. Write the day first, for example 7/9/2026.")]
    [InlineData("Half term,,,", "Line 2, Half term: It has no first day.")]
    [InlineData(",26/10/2026,,holiday", "Line 2: Enter what it is called, for example Autumn term or Staff training.")]
    [InlineData("Half term,26/10/2026,,festival", "Line 2, Half term: Its kind is not term, holiday, INSET or closed: festival.")]
    [InlineData("Autumn term,2/9/2026,18/12/2027,term", "Line 2, Autumn term: That is more than 200 days. Check the years.")]
    [InlineData("\"Half term,26/10/2026,,", "Line 2, Half term,26/10/2026,,: A quotation mark is opened and not closed.")]
    public void Table_ARowThatIsWrong_IsRejectedByLineAndReason(string row, string says) =>
        Assert.Equal(says, Assert.Single(Read("name,from,to,kind\n" + row).Rejected).ToString());

    [Fact]
    public void Table_WhatIsNoBusinessOfTheCalendar_IsLeftOutAndNamed() =>
        Assert.Equal(
            [
                "Line 2, Good Friday: Bank holidays are known already.",
                "Line 3, Parents' evening: Its name does not say term, holiday, INSET or closed.",
                "Line 4, Term starts: It marks one day at which something begins or ends. Enter the term or holiday with its first and last day.",
            ],
            Read("name,date\nGood Friday,26/3/2027\nParents' evening,12/11/2026\nTerm starts,2/9/2026")
                .LeftOut.Select(aside => aside.ToString())
        );

    [Fact]
    public void Table_WithoutTheColumnsItNeeds_SaysWhichThoseAre() =>
        Assert.Contains("name the columns", Refusal("term,when\nAutumn,2/9/2026"), StringComparison.Ordinal);

    [Fact]
    public void Table_OfManyEntries_IsRefused() =>
        Assert.Contains(
            "more than 500 entries",
            Refusal("name,from,kind\n" + string.Concat(Enumerable.Repeat("Inset,2/9/2026,inset\n", 501))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_WhatWasRead_IsReadAgainAsTheSame()
    {
        var read = Read(
            "name,from,to,kind\n\"Say \"\"break\"\", and rest\",26/10/2026,30/10/2026,holiday\nAutumn,2/9/2026,18/12/2026,term"
        );
        var entries = read.Rows.Select(row => row.Entry).ToList();
        Assert.Equal(entries, Read(DatesFile.Write(entries)).Rows.Select(row => row.Entry));
    }

    [Theory]
    // A whole day ends before its end.
    [InlineData("DTSTART;VALUE=DATE:20261026\nDTEND;VALUE=DATE:20261031", "2026-10-26", "2026-10-30")]
    [InlineData("DTSTART;VALUE=DATE:20261026\nDTEND;VALUE=DATE:20261027", "2026-10-26", "2026-10-26")]
    [InlineData("DTSTART;VALUE=DATE:20261026", "2026-10-26", "2026-10-26")]
    [InlineData("DTSTART:20261026\nDTEND:20261026", "2026-10-26", "2026-10-26")]
    [InlineData("DTSTART;VALUE=DATE:20261026\nDURATION:P5D", "2026-10-26", "2026-10-30")]
    [InlineData("DTSTART;VALUE=DATE:20261026\nDURATION:P1W", "2026-10-26", "2026-11-01")]
    // Times: in UTC, of a named zone, of the wall. An end at midnight belongs to the day before.
    [InlineData("DTSTART:20260630T230000Z\nDTEND:20260701T220000Z", "2026-07-01", "2026-07-01")]
    [InlineData("DTSTART;TZID=Europe/London:20261026T000000\nDTEND;TZID=Europe/London:20261031T000000", "2026-10-26", "2026-10-30")]
    [InlineData(
        "DTSTART;TZID=\"GMT Standard Time\":20261026T083000\nDTEND;TZID=\"GMT Standard Time\":20261026T153000",
        "2026-10-26",
        "2026-10-26"
    )]
    [InlineData("DTSTART;TZID=Europe/Paris:20261026T003000\nDTEND;TZID=Europe/Paris:20261026T120000", "2026-10-25", "2026-10-26")]
    [InlineData("DTSTART:20261026T090000\nDURATION:PT1H30M", "2026-10-26", "2026-10-26")]
    public void Events_TheirDays_AreThoseOnTheWall(string when, string from, string to)
    {
        var entry = Assert.Single(Read(Calendar($"SUMMARY:Half term holiday\n{when}")).Rows).Entry;
        Assert.Equal((from, to), ($"{entry.Span.From:yyyy-MM-dd}", $"{entry.Span.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void Events_FoldedAndEscaped_AreReadWithTheirLines()
    {
        var read = Read(
            Calendar("SUMMARY;LANGUAGE=en-GB:Half ter\n m holiday\\, all \n\tschools\nDTSTART;VALUE=DATE:20261026")
                .ReplaceLineEndings("\r\n")
        );
        Assert.Equal((3, "Half term holiday, all schools"), (read.Rows[0].Line, read.Rows[0].Entry.Name));
    }

    [Fact]
    public void Events_AlarmsInside_DoNotChangeTheEvent() =>
        Assert.Equal(
            "Half term holiday",
            Assert
                .Single(
                    Read(
                        Calendar(
                            "DTSTART;VALUE=DATE:20261026\nBEGIN:VALARM\nSUMMARY:Wake up\nDTSTART:19990101\nEND:VALARM\nSUMMARY:Half term holiday"
                        )
                    ).Rows
                )
                .Entry.Name
        );

    [Theory]
    [InlineData("SUMMARY:Half term\nDTSTART;VALUE=DATE:20261026\nSTATUS:CANCELLED", "It was cancelled.")]
    [InlineData("SUMMARY:Inset\nDTSTART;VALUE=DATE:20261026\nRRULE:FREQ=YEARLY", "It repeats. Enter its days by hand.")]
    [InlineData("DTSTART;VALUE=DATE:20261026", "Its name does not say term, holiday, INSET or closed.")]
    public void Events_ThatAreNotForTheCalendar_AreLeftOut(string content, string why) =>
        Assert.Equal(why, Assert.Single(Read(Calendar(content)).LeftOut).Why);

    [Theory]
    [InlineData("SUMMARY:Half term", "It has no first day.")]
    [InlineData("SUMMARY:Half term\nDTSTART;VALUE=DATE:20261340", "Its first day cannot be read: 20261340.")]
    [InlineData("SUMMARY:Half term\nDTSTART:00010101", "Its first day cannot be read: 00010101.")]
    [InlineData("SUMMARY:Half term\nDTSTART;TZID=../../etc/passwd:20261026T000000", "Its first day cannot be read: 20261026T000000.")]
    [InlineData("SUMMARY:Half term\nDTSTART;TZID=Narnia/Cair Paravel:20261026T000000", "Its first day cannot be read: 20261026T000000.")]
    [InlineData("SUMMARY:Half term\nDTSTART:20261026\nDTEND:20261020", "It ends before it begins.")]
    [InlineData("SUMMARY:Half term\nDTSTART:20261026\nDTEND:20981020", "That is more than 200 days. Check the years.")]
    [InlineData("SUMMARY:Half term\nDTSTART:20261026\nDURATION:P9999D", "How long it lasts cannot be read: P9999D.")]
    [InlineData("SUMMARY:Half term\nDTSTART:20261026\nDURATION:-P1D", "How long it lasts cannot be read: -P1D.")]
    public void Events_ThatCannotBeRead_AreRejectedByLineAndReason(string content, string why)
    {
        var aside = Assert.Single(Read(Calendar(content)).Rejected);
        Assert.Equal((3, "Half term", why), (aside.Line, aside.What, aside.Why));
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Half term\nDTSTART:20261026\n", "cut off")]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", "broken at line 2")]
    [InlineData("BEGIN:VCALENDAR\nthis is not a property\nEND:VCALENDAR", "broken at line 2")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR", "no events")]
    public void Events_InABrokenFile_AreRefusedTogether(string text, string says) =>
        Assert.Contains(says, Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void Events_InAHostileFile_AreRefusedQuickly()
    {
        Assert.Contains("broken", Refusal(string.Concat(Enumerable.Repeat("BEGIN:VCALENDAR\n", 60_000))), StringComparison.Ordinal);
        Assert.Contains(
            "more than 2,000 events",
            Refusal("BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\nEND:VEVENT\n", 3_000))),
            StringComparison.Ordinal
        );
        Assert.Contains("broken", Refusal("BEGIN:VCALENDAR\n" + new string(';', 1_000_000)), StringComparison.Ordinal);
        Assert.Single(
            Read(Calendar("SUMMARY:Half term" + string.Concat(Enumerable.Repeat("\n x", 300_000)) + "\nDTSTART:20261026")).Rejected
        );
        Assert.Contains(
            "larger than 1,024 KB",
            Assert.Single(DatesFile.Read(new byte[(1024 * 1024) + 1]).Refusals).Sentence,
            StringComparison.Ordinal
        );
    }

    private static string Calendar(string content) =>
        $"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n{content.ReplaceLineEndings("\n")}\nEND:VEVENT\nEND:VCALENDAR\n";

    private static DatesRead Read(string text)
    {
        var read = DatesFile.Read(Encoding.UTF8.GetBytes(text));
        Assert.True(read.Ok, string.Join(' ', read.Refusals));
        return read.Value;
    }

    private static string Refusal(string text) => Assert.Single(DatesFile.Read(Encoding.UTF8.GetBytes(text)).Refusals).Sentence;
}
