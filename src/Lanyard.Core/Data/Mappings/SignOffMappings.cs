using System.Runtime.CompilerServices;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.HasKey(r => new { r.Trust, r.Id });
        builder
            .Property(r => r.Audiences)
            .HasConversion(
                audiences => string.Join(' ', audiences),
                text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Audience>).ToList(),
                // The list is never altered.
                new ValueComparer<IReadOnlyList<Audience>>((a, b) => ReferenceEquals(a, b), v => RuntimeHelpers.GetHashCode(v), v => v)
            );
    }
}

internal sealed class RoundTallyMapping : IEntityTypeConfiguration<RoundTally>
{
    public void Configure(EntityTypeBuilder<RoundTally> builder)
    {
        builder.HasKey(t => new
        {
            t.Trust,
            t.Round,
            t.School,
        });
        builder.HasOne<Round>().WithMany().HasForeignKey(t => new { t.Trust, t.Round });
    }
}

internal sealed class SignatoryMapping : IEntityTypeConfiguration<Signatory>
{
    public void Configure(EntityTypeBuilder<Signatory> builder)
    {
        builder.HasKey(s => new
        {
            s.Trust,
            s.Round,
            s.Person,
            s.School,
        });
        builder.HasOne<Round>().WithMany().HasForeignKey(s => new { s.Trust, s.Round });
    }
}

internal sealed class SigningGroupMapping : IEntityTypeConfiguration<SigningGroup>
{
    public void Configure(EntityTypeBuilder<SigningGroup> builder)
    {
        builder.HasKey(g => new { g.Trust, g.Id });
        builder.HasOne<Round>().WithMany().HasForeignKey(g => new { g.Trust, g.Round });
    }
}

internal sealed class ReceiptMapping : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.HasKey(r => new { r.Trust, r.Id });
        builder.HasOne<SigningGroup>().WithMany().HasForeignKey(r => new { r.Trust, r.Group });
    }
}

internal sealed class SigningLinkMapping : IEntityTypeConfiguration<SigningLink>
{
    public void Configure(EntityTypeBuilder<SigningLink> builder) => builder.HasKey(l => new { l.Trust, l.Id });
}
