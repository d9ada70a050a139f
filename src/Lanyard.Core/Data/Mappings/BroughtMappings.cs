using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
    // What was proposed is read and written as a whole, and nothing is ever asked of its insides.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
    };

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
        builder
            .Property(r => r.Binds)
            .HasConversion(
                binds => string.Join(' ', binds),
                text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Bind>).ToList(),
                Whole<IReadOnlyList<Bind>>()
            );
        builder
            .Property(r => r.Controls)
            .HasColumnType("jsonb")
            .HasConversion(
                controls => JsonSerializer.Serialize(controls, Json),
                text => JsonSerializer.Deserialize<List<OfferedControl>>(text, Json)!,
                Whole<IReadOnlyList<OfferedControl>>()
            );
    }

    // The lists are never altered, only replaced.
    private static ValueComparer<T> Whole<T>()
        where T : class => new((a, b) => ReferenceEquals(a, b), v => RuntimeHelpers.GetHashCode(v), v => v);
}
