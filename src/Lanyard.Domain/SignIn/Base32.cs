using System.Text;

namespace Lanyard.Domain.SignIn;

/// <summary>Bytes as letters and digits that nobody mistakes for one another when typing them off paper: RFC 4648, without padding.</summary>
public static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            buffer = (buffer << 8 | value) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5)
                text.Append(Letters[buffer >> (bits - 5) & 31]);
        }
        return bits == 0 ? text.ToString() : text.Append(Letters[buffer << (5 - bits) & 31]).ToString();
    }

    /// <summary>Reads letters in any case and skips spaces and hyphens; null when something else is among them.</summary>
    public static byte[]? Read(string? text)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in (text ?? "").Where(c => c is not (' ' or '-')))
        {
            var value = Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (value < 0)
                return null;
            buffer = (buffer << 5 | value) & 0xFFFF;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }
        return [.. bytes];
    }
}
