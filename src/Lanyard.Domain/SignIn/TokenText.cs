using System.Buffers.Text;
using System.Security.Cryptography;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>
/// A token as programs carry it: <c>lan_</c>, which scanners for leaked secrets can look for, then the trust and 32 random bytes. The trust is in
/// it because nobody knows the trust before; it is no secret.
/// </summary>
public static class TokenText
{
    public const string Prefix = "lan_";
    public const int RandomBytes = 32;
    private const int Length = 16 + RandomBytes;

    public static string Write(Id<Trust> trust, ReadOnlySpan<byte> random)
    {
        if (random.Length != RandomBytes)
            throw new ArgumentException($"A token has {RandomBytes} random bytes.", nameof(random));
        Span<byte> bytes = stackalloc byte[Length];
        trust.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        random.CopyTo(bytes[16..]);
        return Prefix + Base64Url.EncodeToString(bytes);
    }

    /// <returns>The trust, and the digest under which the token is kept; null when it is no token at all.</returns>
    public static (Id<Trust> Trust, byte[] Digest)? Read(string? text)
    {
        if (text is not { Length: 4 + Length / 3 * 4 } || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        Span<byte> bytes = stackalloc byte[Length];
        var body = text.AsSpan(Prefix.Length);
        if (!Base64Url.IsValid(body) || !Base64Url.TryDecodeFromChars(body, bytes, out var read) || read != Length)
            return null;
        var trust = new Guid(bytes[..16], bigEndian: true);
        return trust == Guid.Empty ? null : (new(trust), SHA256.HashData(bytes));
    }
}
