using Npgsql;

namespace Lanyard.Core.SetUp;

/// <summary>May the house still be set up? Only while no trust exists. Trusts never go away, so once it is shut nobody asks again.</summary>
public sealed class SetUpGate(NpgsqlDataSource database)
{
    private volatile bool _shut;

    public async ValueTask<bool> IsOpenAsync(CancellationToken ct)
    {
        if (_shut)
            return false;
        await using var command = database.CreateCommand("select exists (select from trust_directory)");
        _shut = (bool)(await command.ExecuteScalarAsync(ct))!;
        return !_shut;
    }
}
