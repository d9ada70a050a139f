using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class ClosureMapping : IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Closure> builder) => builder.HasKey(c => new { c.Trust, c.Id });
}

internal sealed class TermDateMapping : IEntityTypeConfiguration<TermDate>
{
    public void Configure(EntityTypeBuilder<TermDate> builder) => builder.HasKey(t => new { t.Trust, t.Id });
}

internal sealed class BankHolidayEditMapping : IEntityTypeConfiguration<BankHolidayEdit>
{
    public void Configure(EntityTypeBuilder<BankHolidayEdit> builder) => builder.HasKey(e => new { e.Trust, e.Id });
}

internal sealed class SchoolPracticeMapping : IEntityTypeConfiguration<SchoolPractice>
{
    public void Configure(EntityTypeBuilder<SchoolPractice> builder)
    {
        builder.HasKey(p => new { p.Trust, p.School });
        // The settings lie in the row itself; names inside a part are not given by the general rule.
        builder.ComplexProperty(
            p => p.Practice,
            practice =>
            {
                practice.Property(p => p.ClosingHour).HasColumnName("closing_hour");
                practice.Property(p => p.InsetDaysAreWorkingDays).HasColumnName("inset_days_are_working_days");
                practice.Property(p => p.ClosedDaysAreWorkingDays).HasColumnName("closed_days_are_working_days");
                practice.Property(p => p.Counts).HasColumnName("counts");
                practice.Property(p => p.WeekendReliefNeverShortens).HasColumnName("weekend_relief_never_shortens");
            }
        );
    }
}
