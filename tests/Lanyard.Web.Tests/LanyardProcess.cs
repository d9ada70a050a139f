using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Lanyard.Web.Tests.Api;

namespace Lanyard.Web.Tests;

/// <summary>The program itself, serving in a process of its own on the tests' database, so that a test can kill it.</summary>
internal sealed class LanyardProcess : IAsyncDisposable
{
    private readonly Process _process;

    private LanyardProcess(Process process, HttpClient http) => (_process, Http) = (process, http);

    public HttpClient Http { get; }

    public static async Task<LanyardProcess> StartAsync(string database)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "lanyard.dll"), "serve", "--port", port])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["LANYARD_DATABASE"] = database },
        };
        var lanyard = new LanyardProcess(Process.Start(start)!, new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") });
        try
        {
            await lanyard.OpenAsync(port);
            return lanyard;
        }
        catch
        {
            await lanyard.DisposeAsync();
            throw;
        }
    }

    private async Task OpenAsync(string port)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.Contains($"//127.0.0.1:{port}", StringComparison.Ordinal))
                continue;
            // What else it says is read and thrown away, so that it never waits for us.
            _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return;
        }
        throw new InvalidOperationException("Lanyard ended before it was open.");
    }

    /// <summary>A request by the person whom that client is signed in as.</summary>
    public HttpRequestMessage Post(string path, string json, ApiClient signedIn, (string Name, string Value) header)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Http.BaseAddress!, path))
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Cookie", signedIn.Http.DefaultRequestHeaders.GetValues("Cookie"));
        request.Headers.Add(header.Name, header.Value);
        return request;
    }

    /// <summary>SIGKILL: nothing is finished, flushed or said goodbye to.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
