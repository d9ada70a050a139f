using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Domain.Tests.Policies.Bringing;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Staff must sign. Pupils should know.", "Staff must sign.", "Pupils should know.")]
    [InlineData("Staff must sign. This is because people forget.", "Staff must sign. This is because people forget.")]
    [InlineData("Use a good name, e.g. Oak Class. Never use two.", "Use a good name, e.g. Oak Class.", "Never use two.")]
    [InlineData("Pages are open and must be checked.", "Pages are open", "Pages must be checked.")]
    [InlineData("If in doubt, staff should stop and should ask.", "If in doubt, staff should stop", "If in doubt, staff should ask.")]
    [InlineData("Ask first; phones must never be used.", "Ask first; phones must never be used.")]
    [InlineData("Staff must ask first; phones must never be used.", "Staff must ask first", "phones must never be used.")]
    public void Paragraph_IsTakenApartIntoItsDuties(string paragraph, params string[] duties) =>
        Assert.Equal(duties, Wording.Duties(paragraph));

    [Theory]
    [InlineData("within 48 hours", "48h")]
    [InlineData("at least weekly", "1w")]
    [InlineData("every two weeks", "2w")]
    [InlineData("once a year", "1y")]
    [InlineData("within three working days", "3d")]
    [InlineData("on an annual basis", "1y")]
    [InlineData("every day", "1d")]
    [InlineData("regularly", null)]
    [InlineData("pupils aged 13 years old", null)]
    [InlineData("every term", null)]
    public void Time_IsReadAsPeopleWriteIt(string words, string? code) =>
        Assert.Equal(code, Quantities.Spans(words).Select(s => s.Code).FirstOrDefault());

    [Theory]
    [InlineData("22 nd November 2023", "2023-11-22")]
    [InlineData("Review date: May 2027", "2027-05")]
    [InlineData("03/09/2025", "2025-09-03")]
    [InlineData("31/02/2025", null)]
    [InlineData("2026-11", "2026-11")]
    [InlineData("soon", null)]
    public void Date_IsReadAsPreciselyAsItIsWritten(string words, string? code) =>
        Assert.Equal(code, Quantities.Dates(words).Select(d => d.Code).FirstOrDefault());

    [Theory]
    [InlineData("at least two approved administrators", "administrators", "2")]
    [InlineData("no fewer than 3 editors", "staff", "3")]
    [InlineData("two people or one dog", "staff", null)]
    [InlineData("aged 13 or over", "min-age", "13")]
    public void Number_BelongsToWhatItCounts(string words, string setting, string? number) =>
        Assert.Equal(number, Quantities.Number(words, setting));
}
