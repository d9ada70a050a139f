using System.Globalization;
using Lanyard.Domain.Policies.Reporting;

namespace Lanyard.Domain.Tests.Policies.Reporting;

public sealed class ReportPeriodTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData(null, null, "2025-03-02", "2026-03-01")]
    [InlineData(null, "2025-12-31", "2025-01-01", "2025-12-31")]
    [InlineData("2025-09-01", null, "2025-09-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData("2023-03-01", null, "2023-03-01", "2026-03-01")]
    public void Days_ThatMakeSense_AreTheYearToTodayWhereNothingIsSaid(string? from, string? to, string first, string last)
    {
        var period = ReportPeriod.Read(Day(from), Day(to), Today);

        Assert.Equal((Day(first), Day(last)), (period.Value.From, period.Value.To));
    }

    [Theory]
    [InlineData(null, "2026-03-02", "to")]
    [InlineData(null, "0026-03-01", "to")]
    [InlineData("2026-02-01", "2026-01-01", "from")]
    [InlineData("2023-02-28", null, "from")]
    public void Days_ThatMakeNoSense_AreRefusedAtTheirField(string? from, string? to, string field) =>
        Assert.Equal(field, Assert.Single(ReportPeriod.Read(Day(from), Day(to), Today).Refusals).Field);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
