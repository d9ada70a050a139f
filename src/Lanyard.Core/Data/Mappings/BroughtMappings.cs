using Lanyard.Domain.Policies.Bringing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class BroughtDocumentMapping : IEntityTypeConfiguration<BroughtDocument>
{
    public void Configure(EntityTypeBuilder<BroughtDocument> builder)
    {
        builder.HasKey(d => new { d.Trust, d.Id });
        builder.Ignore(d => d.IsOpen);
    }
}

internal sealed class BroughtRowMapping : IEntityTypeConfiguration<BroughtRow>
{
    public void Configure(EntityTypeBuilder<BroughtRow> builder)
    {
        builder.HasKey(r => new
        {
            r.Trust,
            r.Document,
            r.Position,
        });
        builder.HasOne<BroughtDocument>().WithMany().HasForeignKey(r => new { r.Trust, r.Document });
        builder.Ignore(r => r.IsDecided);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Binds).IsListOfNames();
        builder.Property(r => r.Controls).IsWhole();
    }
}
