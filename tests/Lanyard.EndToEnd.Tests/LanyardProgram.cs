using System.Diagnostics;
using System.Text;

namespace Lanyard.EndToEnd.Tests;

/// <summary>The real program in a process of its own, as <c>./run</c> starts it, on a database of its own.</summary>
public sealed class LanyardProgram : IAsyncDisposable
{
    private const string Opened = "Lanyard is open at ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly DirectoryInfo _data;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _setUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly string _database;

    private LanyardProgram(string database, IEnumerable<string> arguments)
    {
        _database = database;
        _data = Directory.CreateTempSubdirectory("lanyard-browser-");
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "lanyard"),
            ["serve", "--port", "0", "--data", _data.FullName, .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LANYARD_DATABASE"] = database;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The address with the code that an empty house prints.</summary>
    public Task<Uri> SetUpAddress => _setUp.Task.WaitAsync(Patience);

    public static async Task<LanyardProgram> StartAsync(string database, params IEnumerable<string> arguments)
    {
        var program = new LanyardProgram(database, arguments);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        try
        {
            program.Address = await program._open.Task.WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            await program.DisposeAsync();
            throw new InvalidOperationException(
                $"The program did not open within {Patience.TotalSeconds} s. It said:\n{program._said}",
                late
            );
        }
        return program;
    }

    /// <summary>Runs another verb of the program beside it, to its end.</summary>
    public async Task<(int Status, string Said)> RunAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "lanyard"), [.. arguments, "--data", _data.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LANYARD_DATABASE"] = _database;
        using var verb = Process.Start(start)!;
        var said = await Task.WhenAll(verb.StandardOutput.ReadToEndAsync(), verb.StandardError.ReadToEndAsync()).WaitAsync(Patience);
        await verb.WaitForExitAsync();
        return (verb.ExitCode, string.Concat(said));
    }

    /// <summary>What it has said so far that somebody ought to read: errors and worse.</summary>
    public string Complaints
    {
        get
        {
            lock (_said)
                return string.Join(
                    '\n',
                    _said
                        .ToString()
                        .Split('\n')
                        .Where(l => l.Contains("\"Error\"", StringComparison.Ordinal) || l.StartsWith("fail", StringComparison.Ordinal))
                );
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (_said)
            _said.Append(line).Append('\n');
        if (line.StartsWith(Opened, StringComparison.Ordinal))
            _open.TrySetResult(new Uri(line[Opened.Length..].Trim()));
        else if (
            line.Trim() is { } words
            && words.Contains("/set-up?code=", StringComparison.Ordinal)
            && Uri.TryCreate(words, UriKind.Absolute, out var address)
        )
            _setUp.TrySetResult(address);
    }
}
