using System.Diagnostics;
using System.Globalization;

namespace Lanyard.Core.Tests.Data.Server;

/// <summary>Another Lanyard, in a process of its own, that holds the private server of a data folder.</summary>
public sealed class Holder : IDisposable
{
    private readonly Process _process;

    private Holder(Process process, string output, string complaint) =>
        (_process, Complaint, ServerProcess, ConnectionString) = (
            process,
            complaint,
            int.TryParse(output.Split('\n')[0], CultureInfo.InvariantCulture, out var server) ? server : 0,
            output.Split('\n').ElementAtOrDefault(1) ?? ""
        );

    public int ServerProcess { get; }

    public string ConnectionString { get; }

    /// <summary>Why it could not start; empty when it could.</summary>
    public string Complaint { get; }

    /// <summary>From a copy of the program, perhaps, and with a command before it that changes the user.</summary>
    public static async Task<Holder> StartAsync(string dataFolder, string? programFolder = null, params string[] before)
    {
        var folder = programFolder ?? AppContext.BaseDirectory;
        string[] command = [.. before, "dotnet", Path.Combine(folder, "Lanyard.Testing.Child.dll"), "hold-server", dataFolder, folder];
        var process = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = "/",
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var first = await process.StandardOutput.ReadLineAsync();
        if (first is null)
            return new Holder(process, "", await process.StandardError.ReadToEndAsync());
        return new Holder(process, $"{first}\n{await process.StandardOutput.ReadLineAsync()}", "");
    }

    /// <summary>As a power cut would end it: nothing of its own runs any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As a power cut, and the shell that watches over it goes too.</summary>
    public async Task KillWithKeeperAsync()
    {
        foreach (var child in ChildrenOf(_process.Id).Where(child => child != ServerProcess))
            Process.GetProcessById(child).Kill();
        await KillAsync();
    }

    public async Task EndAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static List<int> ChildrenOf(int parent) =>
        [
            .. Directory
                .EnumerateDirectories($"/proc/{parent}/task")
                .SelectMany(thread => File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(number => int.Parse(number, CultureInfo.InvariantCulture)),
        ];
}
