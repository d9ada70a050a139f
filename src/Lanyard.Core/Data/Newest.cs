using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Data;

/// <summary>Where a page of a list begins: at the newest, below a key that was seen, or above one.</summary>
public readonly record struct Place<TKey>(TKey? OlderThan, TKey? NewerThan)
    where TKey : struct;

/// <summary>One page of a list that runs from the newest to the oldest, with the keys from which its neighbours begin.</summary>
/// <param name="Older">The next page is what is older than this; null when there is none.</param>
/// <param name="Newer">The page before is what is newer than this; null when there is none.</param>
public sealed record PageOf<TRow, TKey>(IReadOnlyList<TRow> Rows, TKey? Older, TKey? Newer)
    where TKey : struct
{
    public PageOf<TOther, TKey> With<TOther>(IReadOnlyList<TOther> rows) => new(rows, Older, Newer);
}

/// <summary>Reads long lists by key: whatever is added meanwhile, no row is skipped or seen twice, and page ten thousand costs what page one costs.</summary>
public static class Newest
{
    public static async Task<PageOf<TRow, TKey>> PageAsync<TRow, TKey>(
        this IQueryable<TRow> rows,
        Expression<Func<TRow, TKey>> key,
        Place<TKey> place,
        int size,
        CancellationToken ct
    )
        where TKey : struct, IComparable<TKey>
    {
        ArgumentNullException.ThrowIfNull(key);
        var keyOf = key.Compile();
        if (place.NewerThan is { } newerThan)
        {
            var found = await rows.Where(Compare(key, newerThan, Expression.GreaterThan)).OrderBy(key).Take(size + 1).ToListAsync(ct);
            var page = found.Take(size).Reverse().ToList();
            return page.Count == 0
                ? await rows.PageAsync(key, default, size, ct)
                : new(page, keyOf(page[^1]), found.Count > size ? keyOf(page[0]) : null);
        }
        var from = place.OlderThan is { } olderThan ? rows.Where(Compare(key, olderThan, Expression.LessThan)) : rows;
        var next = await from.OrderByDescending(key).Take(size + 1).ToListAsync(ct);
        var shown = next.Take(size).ToList();
        return new(
            shown,
            next.Count > size ? keyOf(shown[^1]) : null,
            place.OlderThan is not null && shown.Count > 0 ? keyOf(shown[0]) : null
        );
    }

    // row => row.Key.CompareTo(seen) < 0, which the provider writes as a plain comparison.
    private static Expression<Func<TRow, bool>> Compare<TRow, TKey>(
        Expression<Func<TRow, TKey>> key,
        TKey seen,
        Func<Expression, Expression, BinaryExpression> compare
    )
        where TKey : struct, IComparable<TKey>
    {
        Expression<Func<TKey>> closed = () => seen;
        var order = Expression.Call(key.Body, typeof(TKey).GetMethod(nameof(IComparable.CompareTo), [typeof(TKey)])!, closed.Body);
        return Expression.Lambda<Func<TRow, bool>>(compare(order, Expression.Constant(0)), key.Parameters);
    }
}
