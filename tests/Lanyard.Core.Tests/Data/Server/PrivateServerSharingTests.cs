namespace Lanyard.Core.Tests.Data.Server;

public class PrivateServerSharingTests
{
    [Fact]
    public async Task Start_TwiceAtOnceInANewFolder_MakesOneServerForBoth()
    {
        using var data = new DataFolder();
        var both = await Task.WhenAll(Holder.StartAsync(data.Path), Holder.StartAsync(data.Path));
        using var one = both[0];
        using var other = both[1];

        Assert.Equal(("", ""), (one.Complaint, other.Complaint));
        Assert.Equal(one.ServerProcess, other.ServerProcess);
        await one.EndAsync();
        await other.EndAsync();
        Assert.False(DataFolder.IsRunning(one.ServerProcess));
    }

    [Fact]
    public async Task Stop_WhileAnotherLanyardUsesTheServer_LeavesItToTheLast()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        var starter = await data.StartAsync();
        var joiner = await data.StartAsync();

        await starter.DisposeAsync();

        Assert.Equal(starter.ProcessId, joiner.ProcessId);
        Assert.Equal("kept", await DataFolder.WordAsync(joiner));
        await joiner.DisposeAsync();
        Assert.False(DataFolder.IsRunning(joiner.ProcessId));
    }

    [Fact]
    public async Task Killed_TheOnlyLanyard_TakesItsServerWithIt()
    {
        using var data = new DataFolder();
        using var holder = await Holder.StartAsync(data.Path);

        await holder.KillAsync();

        await DataFolder.GoneAsync(holder.ServerProcess);
    }

    [Fact]
    public async Task Killed_WhileAnotherLanyardUsesTheServer_LeavesItToTheLast()
    {
        using var data = new DataFolder();
        using var holder = await Holder.StartAsync(data.Path);
        using var another = await Holder.StartAsync(data.Path);
        var server = await data.StartAsync();

        await holder.KillAsync();
        await another.KillAsync();

        Assert.Equal(holder.ServerProcess, server.ProcessId);
        Assert.Equal("still here", await DataFolder.AskAsync(server, "select 'still here'"));
        await server.DisposeAsync();
        Assert.False(DataFolder.IsRunning(server.ProcessId));
    }

    [Fact]
    public async Task Killed_AndItsServerRunsOn_IsFoundUsedAndStoppedByTheNext()
    {
        using var data = new DataFolder();
        using var holder = await Holder.StartAsync(data.Path);
        await holder.KillWithKeeperAsync();
        Assert.True(DataFolder.IsRunning(holder.ServerProcess));

        await using (var next = await data.StartAsync())
            Assert.Equal(holder.ServerProcess, next.ProcessId);

        await DataFolder.GoneAsync(holder.ServerProcess);
    }

    [Fact]
    public async Task Killed_TheServerItself_IsStartedAgainWithItsData()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        await using (var server = await data.StartAsync())
            await DataFolder.KillAsync(server.ProcessId);
        Assert.True(File.Exists(data.PidFile));

        await using var next = await data.StartAsync();

        Assert.Equal("kept", await DataFolder.WordAsync(next));
    }

    [Fact]
    public async Task Start_WhenSomebodyElseHasTheDeadServersNumber_Serves()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        string stale;
        await using (var server = await data.StartAsync())
        {
            stale = await File.ReadAllTextAsync(data.PidFile);
            await DataFolder.KillAsync(server.ProcessId);
        }
        // Another cluster's server, under the same user: PostgreSQL alone would refuse to start here.
        using var elsewhere = new DataFolder();
        await using var stranger = await elsewhere.StartAsync();
        await File.WriteAllTextAsync(data.PidFile, $"{stranger.ProcessId}{stale[stale.IndexOf('\n', StringComparison.Ordinal)..]}");

        await using var next = await data.StartAsync();

        Assert.Equal("kept", await DataFolder.WordAsync(next));
        Assert.True(DataFolder.IsRunning(stranger.ProcessId));
    }

    [Fact]
    public async Task Start_AfterACrashThatLeftAnEmptyPidFile_Serves()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        await File.WriteAllTextAsync(data.PidFile, "");

        await using var next = await data.StartAsync();

        Assert.Equal("kept", await DataFolder.WordAsync(next));
    }

    [Fact]
    public async Task Start_WhenASweeperTookTheSocket_StopsTheServerAndStartsAnother()
    {
        using var data = new DataFolder();
        await data.FillAsync("kept");
        using var holder = await Holder.StartAsync(data.Path);
        await holder.KillWithKeeperAsync();
        File.Delete(Path.Combine(data.Server, ".s.PGSQL.5432"));

        await using var next = await data.StartAsync();

        Assert.NotEqual(holder.ServerProcess, next.ProcessId);
        Assert.Equal("kept", await DataFolder.WordAsync(next));
    }

    [Fact]
    public async Task Interrupt_FromTheTerminal_ReachesLanyardAndNotItsServer()
    {
        using var data = new DataFolder();
        await using var server = await data.StartAsync();

        var ours = await File.ReadAllTextAsync($"/proc/{Environment.ProcessId}/stat");
        var its = await File.ReadAllTextAsync($"/proc/{server.ProcessId}/stat");

        Assert.NotEqual(GroupIn(ours), GroupIn(its));
    }

    private static string GroupIn(string stat) => stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[2];
}
