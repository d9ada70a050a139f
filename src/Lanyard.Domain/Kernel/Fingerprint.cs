using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lanyard.Domain.Kernel;

/// <summary>The SHA-256 of a text: what the ledger keeps of words, to say later that exactly these were meant.</summary>
public readonly record struct Fingerprint(long First, long Second, long Third, long Fourth)
{
    public static Fingerprint Of(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return new(
            BinaryPrimitives.ReadInt64BigEndian(digest),
            BinaryPrimitives.ReadInt64BigEndian(digest[8..]),
            BinaryPrimitives.ReadInt64BigEndian(digest[16..]),
            BinaryPrimitives.ReadInt64BigEndian(digest[24..])
        );
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static Fingerprint Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        return new(Part(hex, 0), Part(hex, 1), Part(hex, 2), Part(hex, 3));

        static long Part(string hex, int n) => long.Parse(hex.AsSpan(n * 16, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:x16}{Second:x16}{Third:x16}{Fourth:x16}");
}
