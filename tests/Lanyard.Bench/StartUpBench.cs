using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Lanyard.Bench;

/// <summary>From typing the command to the first byte of the first page, with a private database: the first time ever and later.</summary>
internal static class StartUpBench
{
    private const string Table = "Start-up to the first byte of the sign-in page";

    public static async Task RunAsync(Figures figures, int port)
    {
        var data = Folder("data");
        figures.Add(await OnceAsync("first run, empty data folder", data, port, []));
        for (var n = 1; n <= 3; n++)
            figures.Add(await OnceAsync($"later run {n}", data, port, []));
        var demo = Folder("demo");
        figures.Add(await OnceAsync("first run, with the demo", demo, port, ["--demo"]));
        figures.Add(await OnceAsync("later run, with the demo", demo, port, ["--demo"]));
        Directory.Delete(data, recursive: true);
        Directory.Delete(demo, recursive: true);
    }

    // Not a folder that only its maker may enter: as root, the database runs as somebody else.
    private static string Folder(string name) =>
        Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"lanyard-bench-{Environment.ProcessId}-{name}")).FullName;

    private static async Task<Figure> OnceAsync(string what, string data, int port, string[] more)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "lanyard.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = [program, "serve", "--data", data, "--port", port.ToString(CultureInfo.InvariantCulture), .. more];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("LANYARD_DATABASE");
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, e) => Console.Error.WriteLine(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        HttpStatusCode? answered = null;
        while (answered is null && Stopwatch.GetElapsedTime(began).TotalSeconds < 60 && !process.HasExited)
        {
            try
            {
                using var response = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/sign-in"));
                answered = response.StatusCode;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await StopAsync(process);
        return answered is null
            ? throw new InvalidOperationException($"Lanyard did not answer on port {port}.")
            : new(Table, what, 1000 / took, took, took);
    }

    private static async Task StopAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
    }
}
