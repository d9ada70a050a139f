using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

// Keys lead with the trust everywhere; everything else follows from the names.
internal sealed class TrustMapping : IEntityTypeConfiguration<Trust>
{
    public void Configure(EntityTypeBuilder<Trust> builder)
    {
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder)
    {
        builder.HasKey(s => new { s.Trust, s.Id });
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasKey(p => new { p.Trust, p.Id });
        builder.Property(p => p.Version).IsConcurrencyToken();
    }
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder) => builder.HasKey(a => new { a.Trust, a.Id });
}

internal sealed class DeputyshipMapping : IEntityTypeConfiguration<Deputyship>
{
    public void Configure(EntityTypeBuilder<Deputyship> builder) => builder.HasKey(d => new { d.Trust, d.Id });
}

internal sealed class LineManagementMapping : IEntityTypeConfiguration<LineManagement>
{
    public void Configure(EntityTypeBuilder<LineManagement> builder) => builder.HasKey(l => new { l.Trust, l.Person });
}
