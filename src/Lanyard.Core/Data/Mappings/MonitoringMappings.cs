using Lanyard.Domain.Policies.Monitoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class NoticeOfMonitoringMapping : IEntityTypeConfiguration<NoticeOfMonitoring>
{
    public void Configure(EntityTypeBuilder<NoticeOfMonitoring> builder)
    {
        builder.HasKey(n => new { n.Trust, n.Id });
        builder.Ignore(n => n.IsDraft);
        builder.Property(n => n.Wish).IsWhole();
        builder.Property(n => n.Text).IsWhole();
        builder.Property(n => n.LeftOut).IsListOfNames();
        builder.Property(n => n.Respects).IsListOfNames();
        builder.Property(n => n.Concerns).IsListOfNames();
    }
}

internal sealed class NoticeReadingMapping : IEntityTypeConfiguration<NoticeReading>
{
    public void Configure(EntityTypeBuilder<NoticeReading> builder) =>
        builder.HasKey(r => new
        {
            r.Trust,
            r.Notice,
            r.Person,
        });
}
