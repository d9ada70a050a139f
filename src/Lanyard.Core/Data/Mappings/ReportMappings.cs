using Lanyard.Domain.Policies.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class MadeReportMapping : IEntityTypeConfiguration<MadeReport>
{
    public void Configure(EntityTypeBuilder<MadeReport> builder)
    {
        builder.HasKey(r => new
        {
            r.Trust,
            r.School,
            r.Number,
        });
        builder.Ignore(r => r.Mark);
        builder.Property(r => r.Sheet).IsWhole();
    }
}
