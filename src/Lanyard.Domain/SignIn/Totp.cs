using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lanyard.Domain.SignIn;

/// <summary>
/// The six digits of an authenticator app: RFC 6238 with SHA-1 and steps of 30 seconds, which is what the apps do. One step before and after
/// counts too, for clocks that are a little off. It says which step matched, so that the caller can refuse a code that was used already;
/// the framework's own provider cannot, and reads the clock itself.
/// </summary>
public static class Totp
{
    public const int KeyBytes = 20;
    private const int Seconds = 30;

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    public static string Code(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The apps know SHA-1 only. What breaks SHA-1 is collisions, which do not help against an HMAC.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step that the typed code belongs to; null when it is wrong, or its step or a later one was used before.</summary>
    public static long? Match(ReadOnlySpan<byte> key, string? typed, DateTimeOffset now, long lastUsed)
    {
        var code = Digits(typed);
        if (code.Length != 6)
            return null;
        long? found = null;
        // All three are compared, so that the time taken says nothing.
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code), Encoding.ASCII.GetBytes(Code(key, step)));
            if (same && step > lastUsed)
                found = step;
        }
        return found;
    }

    /// <summary>What a QR code for the app holds.</summary>
    public static string Uri(string key, string issuer, string account)
    {
        var (from, name) = (System.Uri.EscapeDataString(issuer), System.Uri.EscapeDataString(account));
        return $"otpauth://totp/{from}:{name}?secret={key}&issuer={from}&digits=6&period=30";
    }

    // People type "123 456" as the app shows it.
    private static string Digits(string? typed) =>
        new([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '-').Take(7).Select(c => char.IsAsciiDigit(c) ? c : 'x')]);
}
