using Lanyard.Core.Demo;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Tests.Demo;

public sealed class DemoYearTests
{
    [Fact]
    public void DemoYear_OfAnyYear_IsSoundAndOverlapsNowhere()
    {
        for (var begins = 2020; begins < 2040; begins++)
        {
            var year = SchoolYear.Beginning(begins, Nation.EnglandAndWales);
            var entries = DemoYear.Of(year, BankHolidays.Bundled).Select(e => CalendarEntry.Parse(e.Kind, e.Name, e.From, e.To)).ToList();
            Assert.All(entries, entry => Assert.True(entry.Ok, $"{begins}: {string.Join(' ', entry.Refusals)}"));
            var sound = entries.ConvertAll(entry => entry.Value!);
            Assert.All(sound, entry => Assert.Single(sound, entry.ClashesWith));
            Assert.All(sound, entry => Assert.True(year.Span.Contains(entry.Span), $"{begins}: {entry}"));
            Assert.All(sound.Where(entry => entry.IsClosure), entry => Assert.False(WorkingTime.IsWeekend(entry.Span.From)));
        }
    }
}
