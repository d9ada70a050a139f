using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lanyard.Domain.Kernel;

/// <summary>The id of one <typeparamref name="TOf"/>. Version 7, so rows that were made together lie together in an index.</summary>
public readonly record struct Id<TOf>(Guid Value) : IParsable<Id<TOf>>, IComparable<Id<TOf>>
{
    public static Id<TOf> New(DateTimeOffset moment) => new(Guid.CreateVersion7(moment));

    public static Id<TOf> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"`{s}` is not the id of a {typeof(TOf).Name}.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<TOf> result)
    {
        var ok = Guid.TryParse(s, CultureInfo.InvariantCulture, out var value) && value != Guid.Empty;
        result = ok ? new(value) : default;
        return ok;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out Id<TOf> result) => TryParse(s, null, out result);

    public int CompareTo(Id<TOf> other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("D", CultureInfo.InvariantCulture);
}
