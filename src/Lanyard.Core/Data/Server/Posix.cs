using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>The two calls of the operating system that .NET does not offer.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class Posix
{
    /// <summary>Fast shutdown: ends sessions, writes a checkpoint, exits.</summary>
    public const int Interrupt = 2;

    /// <summary>Immediate shutdown: the next start recovers.</summary>
    public const int Quit = 3;

    private const int NoSuchProcess = 3;

    public static bool IsRoot => EffectiveUserId() == 0;

    public static void Signal(int process, int signal) => _ = Kill(process, signal);

    /// <summary>A process of another user counts as there, although it cannot be signalled.</summary>
    public static bool IsThere(int process) => Kill(process, 0) == 0 || Marshal.GetLastPInvokeError() != NoSuchProcess;

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUserId();

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
