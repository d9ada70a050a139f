using Lanyard.Domain.Kernel;
using Npgsql;

namespace Lanyard.Core.Demo;

/// <summary>What lives in a database: nobody yet, the invented trust, or real ones. A demo and a real house never share one.</summary>
public enum HouseKind
{
    Empty,
    Demo,
    Real,
}

public static class HouseKinds
{
    /// <summary>Null when the house may be opened so: as the demo, or for real.</summary>
    public static async Task<Refusal?> RefuseAsync(NpgsqlDataSource database, bool asDemo, CancellationToken ct) =>
        (await FindAsync(database, ct), asDemo) switch
        {
            (HouseKind.Real, true) => new(
                "This database holds a real trust, so the demo cannot start on it. Start without --demo, or name another folder with --data."
            ),
            (HouseKind.Demo, false) => new(
                "This database holds the demo, where everybody can sign in as anybody. Start with --demo, or name another folder with --data."
            ),
            _ => null,
        };

    public static async Task<HouseKind> FindAsync(NpgsqlDataSource database, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var command = database.CreateCommand("select trust_id = $1 from trust_directory order by 1 limit 1");
        command.Parameters.Add(new() { Value = DemoTrust.Id.Value });
        return await command.ExecuteScalarAsync(ct) switch
        {
            null => HouseKind.Empty,
            true => HouseKind.Demo,
            _ => HouseKind.Real,
        };
    }
}
