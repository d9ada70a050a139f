using System.Globalization;
using System.Runtime.Versioning;
using Lanyard.Core.Data.Server;

namespace Lanyard.Core.Tests.Data.Server;

/// <summary>Lanyard as root, and as a user who is not. What needs root to try is skipped without it.</summary>
[UnsupportedOSPlatform("windows")]
public class ServerUserTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const string Nobody = "65534";
    private static readonly string[] _asNobody = ["setpriv", "--reuid=" + Nobody, "--regid=" + Nobody, "--clear-groups"];

    [Fact]
    public async Task Running_UnderRoot_IsSomebodyElse()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "needs root");
        using var data = new DataFolder();

        await using var server = await data.StartAsync();

        Assert.NotEqual(0, UserOf(server.ProcessId));
    }

    [Fact]
    public async Task Start_UnderRootBelowAClosedFolder_KeepsTheDatabaseElsewhereAndRemembersWhere()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "needs root");
        using var data = new DataFolder();
        Directory.CreateDirectory(data.Root, OwnerOnly);
        await data.FillAsync("kept");

        await using var later = await data.StartAsync();

        Assert.Equal("kept", await DataFolder.WordAsync(later));
        Assert.StartsWith("/var/lib/lanyard/", data.Server, StringComparison.Ordinal);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(data.Server));
    }

    [Fact]
    public async Task Start_WhereTheDatabaseWasKeptElsewhereAndIsGone_SaysWhatToDo()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "needs root");
        using var data = new DataFolder();
        Directory.CreateDirectory(data.Path);
        Directory.CreateSymbolicLink(Path.Combine(data.Path, "postgres"), Path.Combine(data.Root, "gone"));

        var refusal = await Assert.ThrowsAsync<PrivateServerException>(data.StartAsync);

        Assert.Contains("Put it back, or delete", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_AsAnOrdinaryUser_RunsTheServerAsThatUser()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "needs root to become somebody else; without it every other test is this one");
        using var data = new DataFolder();
        using var holder = await AsNobodyAsync(data);

        Assert.Equal("", holder.Complaint);
        Assert.Equal(int.Parse(Nobody, CultureInfo.InvariantCulture), UserOf(holder.ServerProcess));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(data.Server));
    }

    [Fact]
    public async Task Start_UnderRootOnAnOrdinaryUsersDatabase_RunsTheServerAsThatUser()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "needs root");
        using var data = new DataFolder();
        using (var holder = await AsNobodyAsync(data))
            await holder.EndAsync();

        await using var server = await data.StartAsync();

        Assert.Equal(int.Parse(Nobody, CultureInfo.InvariantCulture), UserOf(server.ProcessId));
    }

    [Fact]
    public async Task Start_OnSomebodyElsesDatabase_SaysWhoMay()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "needs root to become somebody else");
        using var data = new DataFolder();
        await data.FillAsync("kept");

        using var holder = await AsNobodyAsync(data);

        Assert.Contains("Start Lanyard as the user who owns it", holder.Complaint, StringComparison.Ordinal);
    }

    /// <summary>With the test's programs copied to where that user may read them: a checkout may lie below a closed folder.</summary>
    private static async Task<Holder> AsNobodyAsync(DataFolder data)
    {
        var program = Path.Combine(data.Root, "program");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            Directory.CreateDirectory(program);
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }
        PackageCopy.Make(program);
        if (!Directory.Exists(data.Path))
        {
            Directory.CreateDirectory(data.Path);
            File.SetUnixFileMode(data.Path, (UnixFileMode)Convert.ToInt32("777", 8));
        }
        return await Holder.StartAsync(data.Path, program, _asNobody);
    }

    private static int UserOf(int process) =>
        int.Parse(
            File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1],
            CultureInfo.InvariantCulture
        );
}
