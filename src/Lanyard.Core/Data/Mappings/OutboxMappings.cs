using Lanyard.Core.Outbox;
using Lanyard.Domain.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class DispatchMapping : IEntityTypeConfiguration<Dispatch>
{
    public void Configure(EntityTypeBuilder<Dispatch> builder)
    {
        builder.HasKey(d => new { d.Trust, d.Id });
        // Two that begin the same try at once: one of them finds that it is too late.
        builder.Property(d => d.Attempts).IsConcurrencyToken();
    }
}

internal sealed class DispatchAttemptMapping : IEntityTypeConfiguration<DispatchAttempt>
{
    public void Configure(EntityTypeBuilder<DispatchAttempt> builder)
    {
        builder.HasKey(a => new
        {
            a.Trust,
            a.Dispatch,
            a.Number,
        });
        builder.HasOne<Dispatch>().WithMany().HasForeignKey(a => new { a.Trust, a.Dispatch });
    }
}

internal sealed class CaughtMailMapping : IEntityTypeConfiguration<CaughtMail>
{
    public void Configure(EntityTypeBuilder<CaughtMail> builder) => builder.HasKey(m => new { m.Trust, m.Id });
}
