using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class LoginMapping : IEntityTypeConfiguration<Login>
{
    public void Configure(EntityTypeBuilder<Login> builder) => builder.HasKey(l => new { l.Trust, l.Person });
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder) => builder.HasKey(s => new { s.Trust, s.Id });
}

internal sealed class KnownBrowserMapping : IEntityTypeConfiguration<KnownBrowser>
{
    public void Configure(EntityTypeBuilder<KnownBrowser> builder) => builder.HasKey(b => new { b.Trust, b.Id });
}

internal sealed class PasswordLinkMapping : IEntityTypeConfiguration<PasswordLink>
{
    public void Configure(EntityTypeBuilder<PasswordLink> builder) => builder.HasKey(l => new { l.Trust, l.Id });
}

internal sealed class AccessTokenMapping : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.HasKey(t => new { t.Trust, t.Id });
        builder.PrimitiveCollection(t => t.Permissions).ElementType().HasConversion<string>();
    }
}

internal sealed class SecondFactorRuleMapping : IEntityTypeConfiguration<SecondFactorRule>
{
    public void Configure(EntityTypeBuilder<SecondFactorRule> builder) => builder.HasKey(r => new { r.Trust, r.Role });
}
