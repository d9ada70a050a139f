using Lanyard.Core.Data;

namespace Lanyard.Core.Ledger;

/// <summary>A page of events and the names in them.</summary>
public sealed record LedgerPage(PageOf<LedgerEntry, long> Entries, LedgerNames Names);

/// <summary>Reads events to be shown: with the names of the people and schools in them.</summary>
public sealed class ReadLedger(LanyardDb db, LedgerQueries ledger)
{
    public async Task<LedgerPage> PageAsync(LedgerFilter filter, Place<long> place, int size, CancellationToken ct)
    {
        var page = await ledger.PageAsync(filter, place, size, ct);
        return new(page, await LedgerNames.LoadAsync(db, page.Rows, ct));
    }
}
