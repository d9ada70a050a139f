using Lanyard.Domain.Policies.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lanyard.Core.Data.Mappings;

internal sealed class HeldPolicyMapping : IEntityTypeConfiguration<HeldPolicy>
{
    public void Configure(EntityTypeBuilder<HeldPolicy> builder) => builder.HasKey(p => new { p.Trust, p.Id });
}

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.HasKey(p => new { p.Trust, p.Id });
        // One change may register a policy, begin its edition and place it; the relation tells in which order the rows go in.
        builder.HasOne<HeldPolicy>().WithMany().HasForeignKey(p => new { p.Trust, p.Policy });
    }
}

internal sealed class EditionMapping : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.HasKey(e => new { e.Trust, e.Id });
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Ignore(e => e.IsOpen);
        builder.HasOne<HeldPolicy>().WithMany().HasForeignKey(e => new { e.Trust, e.Policy });
    }
}

internal sealed class AdoptionMapping : IEntityTypeConfiguration<Adoption>
{
    public void Configure(EntityTypeBuilder<Adoption> builder) =>
        builder.HasKey(a => new
        {
            a.Trust,
            a.Edition,
            a.School,
        });
}

internal sealed class LocalFieldMapping : IEntityTypeConfiguration<LocalField>
{
    public void Configure(EntityTypeBuilder<LocalField> builder) =>
        builder.HasKey(f => new
        {
            f.Trust,
            f.Policy,
            f.School,
            f.Name,
        });
}

internal sealed class LocalSettingMapping : IEntityTypeConfiguration<LocalSetting>
{
    public void Configure(EntityTypeBuilder<LocalSetting> builder) =>
        builder.HasKey(s => new
        {
            s.Trust,
            s.Policy,
            s.School,
            s.Clause,
            s.Control,
            s.Setting,
        });
}

internal sealed class ReferenceCheckMapping : IEntityTypeConfiguration<ReferenceCheck>
{
    public void Configure(EntityTypeBuilder<ReferenceCheck> builder) => builder.HasKey(c => new { c.Trust, c.Id });
}

internal sealed class EditionReviewMapping : IEntityTypeConfiguration<EditionReview>
{
    public void Configure(EntityTypeBuilder<EditionReview> builder) => builder.HasKey(r => new { r.Trust, r.Id });
}

internal sealed class ReviewReminderMapping : IEntityTypeConfiguration<ReviewReminder>
{
    public void Configure(EntityTypeBuilder<ReviewReminder> builder)
    {
        builder.HasKey(r => new { r.Trust, r.Edition });
        builder.HasOne<Edition>().WithMany().HasForeignKey(r => new { r.Trust, r.Edition });
    }
}

internal sealed class LocalChangeMapping : IEntityTypeConfiguration<LocalChange>
{
    public void Configure(EntityTypeBuilder<LocalChange> builder)
    {
        builder.HasKey(c => new { c.Trust, c.Seq });
        builder.Property(c => c.Seq).ValueGeneratedOnAdd();
    }
}

internal sealed class ReferenceReminderMapping : IEntityTypeConfiguration<ReferenceReminder>
{
    public void Configure(EntityTypeBuilder<ReferenceReminder> builder)
    {
        builder.HasKey(r => new { r.Trust, r.Policy });
        builder.HasOne<HeldPolicy>().WithMany().HasForeignKey(r => new { r.Trust, r.Policy });
    }
}
