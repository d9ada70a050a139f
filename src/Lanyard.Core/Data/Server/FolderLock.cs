using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// An advisory lock on a file (flock, through FileStream). The operating system lets go of it when the process ends, however it ends.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(10);
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Held by one at a time.</summary>
    public static FolderLock? TryAlone(string path) => Try(path, FileAccess.Read, FileShare.None);

    /// <summary>Held by many at a time, and by nobody while somebody holds it alone.</summary>
    public static FolderLock? TryTogether(string path) => Try(path, FileAccess.Read, FileShare.Read);

    public static Task<FolderLock> AloneAsync(string path, CancellationToken ct) => UntilAsync(() => TryAlone(path), ct);

    public static Task<FolderLock> TogetherAsync(string path, CancellationToken ct) => UntilAsync(() => TryTogether(path), ct);

    public void Dispose() => _file.Dispose();

    private static async Task<FolderLock> UntilAsync(Func<FolderLock?> attempt, CancellationToken ct)
    {
        while (true)
        {
            if (attempt() is { } held)
                return held;
            await Task.Delay(_pause, ct);
        }
    }

    private static FolderLock? Try(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, access, share));
        }
        // EWOULDBLOCK on Linux and on macOS: somebody else has it. Anything else (a full disk, for one) does not pass by waiting.
        catch (IOException problem) when (problem.HResult is 11 or 35)
        {
            return null;
        }
    }
}
