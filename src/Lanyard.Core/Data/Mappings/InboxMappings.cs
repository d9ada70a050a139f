using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder) => builder.HasKey(a => new { a.Trust, a.Id });
}

internal sealed class CheckOfAccountMapping : IEntityTypeConfiguration<CheckOfAccount>
{
    public void Configure(EntityTypeBuilder<CheckOfAccount> builder) => builder.HasKey(c => new { c.Trust, c.Id });
}

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.HasKey(m => new { m.Trust, m.Id });
        builder.Property(m => m.Media).IsWhole();
        builder.Property(m => m.Promise).IsWhole();
        // The list is sorted by it.
        builder.Property(m => m.Urgency).HasConversion<short>();
    }
}

internal sealed class MessageVersionMapping : IEntityTypeConfiguration<MessageVersion>
{
    public void Configure(EntityTypeBuilder<MessageVersion> builder) =>
        builder.HasKey(v => new
        {
            v.Trust,
            v.Message,
            v.Number,
        });
}
