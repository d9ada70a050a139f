using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lanyard.Core.SignIn;

/// <summary>Finds the trusts in which an address has a login, before anybody knows who knocks. It holds digests of addresses and nothing else.</summary>
public sealed class LoginDirectory(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<Id<Trust>>> FindAsync(string address, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            "select trust_id from login_directory where address_digest = $1 order by trust_id"
        );
        command.Parameters.Add(new() { Value = EmailAddress.Digest(address) });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var trusts = new List<Id<Trust>>();
        while (await reader.ReadAsync(ct))
            trusts.Add(new(reader.GetGuid(0)));
        return trusts;
    }

    /// <summary>From now on this address leads to the trust. In the caller's transaction.</summary>
    public static Task AddAsync(LanyardDb db, string address, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.ExecuteSqlAsync(
            $"insert into login_directory values ({EmailAddress.Digest(address)}, {db.TrustId.Value}) on conflict do nothing",
            ct
        );
    }
}
