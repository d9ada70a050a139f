using System.Diagnostics;

namespace Lanyard.Testing;

/// <summary>The program of Lanyard.Testing.Child in a process of its own, so that a test can kill it.</summary>
public sealed class ChildProcess : IDisposable
{
    private readonly Process _process;

    public ChildProcess(params IEnumerable<string> arguments) =>
        _process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lanyard.Testing.Child.dll"), .. arguments])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;

    /// <summary>The next line that it writes; null when it has ended.</summary>
    public async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync();

    /// <summary>SIGKILL: nothing is flushed, closed or said goodbye to.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
