using System.Runtime.Versioning;
using Lanyard.Core.Data.Server;

namespace Lanyard.Core.Tests.Data.Server;

[UnsupportedOSPlatform("windows")]
public class BinariesTests
{
    [Fact]
    public async Task Start_WithAFolderThatHoldsNoPostgres_SaysWhatToSet()
    {
        using var data = new DataFolder();

        var refusal = await Assert.ThrowsAsync<PrivateServerException>(() =>
            PrivateServer.StartAsync(data.Options with { BinFolder = "/nowhere/bin" })
        );

        Assert.Contains("/nowhere/bin has no postgres and initdb in it", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Set it to the folder that holds postgres and initdb", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithADatabaseOfAnotherVersion_SaysWhichToInstall()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        await File.WriteAllTextAsync(Path.Combine(data.Cluster, "PG_VERSION"), "14\n");

        var refusal = await Assert.ThrowsAsync<PrivateServerException>(data.StartAsync);

        Assert.Contains("was made by PostgreSQL 14, which was not found", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Install PostgreSQL 14", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ThatTheServerRefuses_QuotesItsLog()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        await File.AppendAllTextAsync(Path.Combine(data.Cluster, "postgresql.conf"), "\nno_such_setting = on\n");

        var refusal = await Assert.ThrowsAsync<PrivateServerException>(data.StartAsync);

        Assert.Contains("unrecognized configuration parameter \"no_such_setting\"", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("start again", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithThePackageAsNpmUnpacksIt_RestoresItsLinks()
    {
        using var data = new DataFolder();
        var program = Path.Combine(data.Root, "program");
        PackageCopy.Make(program);

        await using var server = await PrivateServer.StartAsync(data.Options with { BinFolder = null, ProgramFolder = program });

        Assert.StartsWith(program, ProgramOf(server), StringComparison.Ordinal);
        Assert.NotEqual(0, PackageCopy.LinksIn(program));
        Assert.False(Directory.Exists(Path.Combine(data.Server, "programs")));
    }

    [Fact]
    public async Task Start_WithAPackageThatTheServerMayNotUse_RunsACopyOfItsOwn()
    {
        using var data = new DataFolder();
        var program = Path.Combine(data.Root, "program");
        PackageCopy.Make(program);
        // Root writes anywhere, but its server is somebody else; another user finds the folder closed for writing.
        var lib = Path.Combine(program, "postgres", "lib");
        File.SetUnixFileMode(
            Environment.IsPrivilegedProcess ? program : lib,
            Environment.IsPrivilegedProcess ? UnixFileMode.UserExecute : UnixFileMode.UserRead | UnixFileMode.UserExecute
        );

        await using var server = await PrivateServer.StartAsync(data.Options with { BinFolder = null, ProgramFolder = program });

        Assert.StartsWith(Path.Combine(data.Server, "programs"), ProgramOf(server), StringComparison.Ordinal);
        File.SetUnixFileMode(lib, File.GetUnixFileMode(lib) | UnixFileMode.UserWrite);
    }

    private static string ProgramOf(PrivateServer server) => new FileInfo($"/proc/{server.ProcessId}/exe").LinkTarget!;
}
