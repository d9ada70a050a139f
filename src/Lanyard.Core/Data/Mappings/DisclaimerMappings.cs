using Lanyard.Domain.Policies.Disclaimers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class OfferedWordingMapping : IEntityTypeConfiguration<OfferedWording>
{
    public void Configure(EntityTypeBuilder<OfferedWording> builder) =>
        builder.HasKey(w => new
        {
            w.Trust,
            w.School,
            w.Number,
        });
}

internal sealed class DisclaimerAskingMapping : IEntityTypeConfiguration<DisclaimerAsking>
{
    public void Configure(EntityTypeBuilder<DisclaimerAsking> builder)
    {
        builder.HasKey(a => new
        {
            a.Trust,
            a.School,
            a.AskedOn,
        });
        builder.Property(a => a.Concerns).IsListOfNames();
    }
}

internal sealed class DisclaimerAnswerMapping : IEntityTypeConfiguration<DisclaimerAnswer>
{
    public void Configure(EntityTypeBuilder<DisclaimerAnswer> builder) =>
        builder.HasKey(a => new
        {
            a.Trust,
            a.School,
            a.Person,
            a.AnsweredOn,
        });
}

internal sealed class LinkedAccountMapping : IEntityTypeConfiguration<LinkedAccount>
{
    public void Configure(EntityTypeBuilder<LinkedAccount> builder) => builder.HasKey(a => new { a.Trust, a.Id });
}

internal sealed class DisclaimerLookMapping : IEntityTypeConfiguration<DisclaimerLook>
{
    public void Configure(EntityTypeBuilder<DisclaimerLook> builder)
    {
        builder.HasKey(l => new
        {
            l.Trust,
            l.Account,
            l.LookedOn,
        });
        // An account and the first look at it go in together; the relation tells in which order.
        builder.HasOne<LinkedAccount>().WithMany().HasForeignKey(l => new { l.Trust, l.Account });
    }
}
