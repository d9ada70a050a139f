using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace Lanyard.Core.Tests.Data.Server;

[UnsupportedOSPlatform("windows")]
public partial class PrivateServerTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly string[] _tcp = ["/proc/net/tcp", "/proc/net/tcp6"];

    [Fact]
    public async Task Start_InANewFolder_MakesADatabaseThatKeepsItsDataUntilTheNextStart()
    {
        using var data = new DataFolder();
        await data.FillAsync("Ðað");

        await using var later = await data.StartAsync();

        Assert.Equal("Ðað", await DataFolder.WordAsync(later));
    }

    [Theory]
    [InlineData("a school's data")]
    [InlineData("one, two; \"three\" = $HOME")]
    [InlineData("a-folder-name-that-is-so-long-that-the-operating-system-has-no-room-for-it-in-the-address-of-a-socket/and-more")]
    public async Task Start_InAFolderWithAnAwkwardName_Serves(string name)
    {
        using var data = new DataFolder(name);
        await data.FillAsync("kept");

        await using var later = await data.StartAsync();

        Assert.Equal("kept", await DataFolder.WordAsync(later));
    }

    [Fact]
    public async Task Stop_WithASocketElsewhere_LeavesNoFolderBehind()
    {
        using var data = new DataFolder("has, a comma");
        string socket;
        await using (var server = await data.StartAsync())
        {
            socket = await DataFolder.AskAsync(server, "show unix_socket_directories");
            Assert.Equal(OwnerOnly, File.GetUnixFileMode(socket));
        }

        Assert.False(Directory.Exists(socket));
    }

    [Fact]
    public async Task Running_AnybodyElse_FindsNoPortAndNoOpenFolder()
    {
        using var data = new DataFolder();
        await using var server = await data.StartAsync();

        Assert.Equal("", await DataFolder.AskAsync(server, "show listen_addresses"));
        Assert.DoesNotContain(SocketsOf(server.ProcessId), TcpSockets().Contains);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(data.Server));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(data.Cluster));
    }

    [Fact]
    public async Task Running_Settings_LoseNothing()
    {
        using var data = new DataFolder();
        await using var server = await data.StartAsync();

        Assert.Equal(
            "data_checksums=on fsync=on full_page_writes=on server_encoding=UTF8 synchronous_commit=on",
            await DataFolder.AskAsync(
                server,
                "select string_agg(name || '=' || setting, ' ' order by name) from pg_settings "
                    + "where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding')"
            )
        );
    }

    [Fact]
    public async Task Log_AfterAnErrorOverAPersonsWords_DoesNotHoldThem()
    {
        using var data = new DataFolder();
        await using var server = await data.StartAsync();
        await DataFolder.DoAsync(server, "create table said (words text primary key)");
        await DataFolder.DoAsync(server, "insert into said values ('something private')");

        await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            DataFolder.DoAsync(server, "insert into said values ('something private')")
        );

        var log = await File.ReadAllTextAsync(Path.Combine(data.Server, "server.log"));
        Assert.Contains("duplicate key", log, StringComparison.Ordinal);
        Assert.DoesNotContain("private", log, StringComparison.Ordinal);
    }

    private static List<string> SocketsOf(int process) =>
        [
            .. Directory
                .EnumerateFiles(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/fd"))
                .Select(file => SocketNumber().Match(new FileInfo(file).LinkTarget ?? ""))
                .Where(match => match.Success)
                .Select(match => match.Value),
        ];

    private static HashSet<string> TcpSockets() =>
        [.. _tcp.Where(File.Exists).SelectMany(File.ReadLines).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[9])];

    [GeneratedRegex(@"(?<=socket:\[)\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SocketNumber();
}
