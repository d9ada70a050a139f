using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class EntryWordsTests
{
    [Theory]
    [InlineData("Autumn term", 100, EntryKind.Term)]
    [InlineData("Term 3", 35, EntryKind.Term)]
    [InlineData("Half term", 5, EntryKind.Holiday)]
    [InlineData("October half-term holiday", 9, EntryKind.Holiday)]
    [InlineData("Autumn: first half term", 52, EntryKind.Term)]
    [InlineData("Christmas holidays", 14, EntryKind.Holiday)]
    [InlineData("Easter break (school closed)", 14, EntryKind.Holiday)]
    [InlineData("INSET day 1", 1, EntryKind.Inset)]
    [InlineData("Staff Training Day - school closed to pupils", 1, EntryKind.Inset)]
    [InlineData("In-service day", 2, EntryKind.Inset)]
    [InlineData("School closed: polling station", 1, EntryKind.Closed)]
    [InlineData("Early May bank holiday", 1, null)]
    [InlineData("Good Friday - school closed", 1, null)]
    [InlineData("Autumn term begins", 1, null)]
    [InlineData("Last day of term", 1, null)]
    [InlineData("School reopens after the holidays", 1, null)]
    [InlineData("Parents' evening", 1, null)]
    public void EntryWords_NamesThatSchoolsUse_TellTheKindOrLeaveItOpen(string name, int days, EntryKind? kind)
    {
        var from = new DateOnly(2026, 9, 7);
        Assert.Equal(kind, EntryWords.KindOf(name, new DateSpan(from, from.AddDays(days - 1))));
        if (kind is null)
            Assert.NotEmpty(EntryWords.WhyNot(name));
    }
}
