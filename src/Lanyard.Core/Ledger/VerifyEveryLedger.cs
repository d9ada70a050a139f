using System.Runtime.CompilerServices;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lanyard.Core.Ledger;

/// <summary>Checks the ledgers of all trusts of this installation, one after another.</summary>
public sealed class VerifyEveryLedger(NpgsqlDataSource database, IServiceScopeFactory scopes)
{
    public async IAsyncEnumerable<LedgerCheck> DoAsync([EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var trust in await TrustsAsync(ct))
        {
            await using var scope = scopes.CreateAsyncScope();
            var check = await scope.ServiceProvider.GetRequiredService<VerifyLedger>().DoAsync(trust, ct);
            yield return check.Value!;
        }
    }

    private async Task<List<Id<Trust>>> TrustsAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand("select trust_id from trust_directory order by trust_id");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var trusts = new List<Id<Trust>>();
        while (await reader.ReadAsync(ct))
            trusts.Add(new(reader.GetGuid(0)));
        return trusts;
    }
}
