using System.Security.Cryptography;
using System.Text.Json;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Lanyard.Web.Api.Kernel;

/// <summary>
/// Cuts lists into pages by key: the place after which the next page begins travels in the cursor. A place may hold a name, and addresses
/// end up in the logs of other machines, so a cursor is sealed; that also makes nonsense easy to tell.
/// </summary>
public sealed class Lists(IDataProtectionProvider protection)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new IdJson() } };

    /// <summary>Reads what page of a list is wanted.</summary>
    /// <param name="list">The list's name: a cursor of another list is refused.</param>
    public Outcome<Slice<TPlace>> Read<TPlace>(string list, Paging paging)
        where TPlace : class
    {
        ArgumentNullException.ThrowIfNull(paging);
        var limit = paging.Limit ?? Paging.Usual;
        if (limit is < 1 or > Paging.Most)
            return new Refusal($"Send a limit from 1 to {Paging.Most}.", "limit");
        if (string.IsNullOrEmpty(paging.After))
            return new Slice<TPlace>(list, limit, null);
        return Open<TPlace>(list, paging.After) is { } place
            ? new Slice<TPlace>(list, limit, place)
            : new Refusal("This is not a cursor of this list: send the `next` of the page before, unchanged, or leave it out.", "after");
    }

    /// <summary>Makes a page of the rows that were read; one more than the limit was asked for, to know whether there is another page.</summary>
    public Page<TItem> Page<TPlace, TRow, TItem>(
        Slice<TPlace> slice,
        IReadOnlyList<TRow> rows,
        Func<TRow, TPlace> place,
        Func<TRow, TItem> item
    )
        where TPlace : class
    {
        ArgumentNullException.ThrowIfNull(slice);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(place);
        return new(
            [.. rows.Take(slice.Limit).Select(item)],
            rows.Count > slice.Limit ? Seal(slice.List, place(rows[slice.Limit - 1])) : null
        );
    }

    private string Seal<TPlace>(string list, TPlace place) =>
        WebEncoders.Base64UrlEncode(Protector(list).Protect(JsonSerializer.SerializeToUtf8Bytes(place, Json)));

    private TPlace? Open<TPlace>(string list, string cursor)
        where TPlace : class
    {
        try
        {
            return JsonSerializer.Deserialize<TPlace>(Protector(list).Unprotect(WebEncoders.Base64UrlDecode(cursor)), Json);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string list) => protection.CreateProtector("lanyard.cursor", list);
}

/// <summary>The page that is wanted: how many, and after which place.</summary>
public sealed record Slice<TPlace>(string List, int Limit, TPlace? After)
    where TPlace : class
{
    /// <summary>How many rows to read.</summary>
    public int Take => Limit + 1;
}
