using System.Diagnostics;
using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>Runs a program to its end, as another user where one is named (which needs root), and keeps what it said.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed record Command(int ExitCode, string Output, string Complaint)
{
    public bool Worked => ExitCode == 0;

    /// <summary>Whatever says most about a failure.</summary>
    public string Said => string.IsNullOrWhiteSpace(Complaint) ? Output.Trim() : Complaint.Trim();

    public static async Task<Command> RunAsync(string program, IEnumerable<string> arguments, string? user, CancellationToken ct)
    {
        using var process = new Process { StartInfo = Describe(program, arguments, user) };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            return new Command(127, "", $"{program}: {problem.Message}");
        }
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var complaint = process.StandardError.ReadToEndAsync(ct);
        try
        {
            await process.WaitForExitAsync(ct);
            return new Command(process.ExitCode, await output, await complaint);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>
    /// All three streams are redirected even when nobody reads them: a child that holds the terminal would have .NET
    /// change the terminal's settings.
    /// </summary>
    public static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, string? user)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            // A folder that every user may enter: the child may be another user.
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (user is not null)
            start.UserName = user;
        // The same messages and the same order on every machine, whatever languages it has.
        start.Environment["LC_ALL"] = "C";
        start.Environment.Remove("PGDATA");
        return start;
    }

    /// <summary>The full path of a program on PATH, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(["/usr/bin", "/bin", "/usr/sbin", "/sbin"])
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
