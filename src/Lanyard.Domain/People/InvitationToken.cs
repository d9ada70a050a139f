using System.Security.Cryptography;

namespace Lanyard.Domain.People;

/// <summary>The secret in an invitation's link, and the digest that is kept of it.</summary>
public static class InvitationToken
{
    private const int Bytes = 32;

    /// <summary>The random bytes as they stand in a link.</summary>
    public static string Write(ReadOnlySpan<byte> random) =>
        random.Length == Bytes
            ? Convert.ToHexStringLower(random)
            : throw new ArgumentException($"A token is {Bytes} random bytes.", nameof(random));

    /// <summary>The digest of a token from a link; null when it is not a token at all.</summary>
    public static byte[]? Digest(string? token) =>
        token is { Length: Bytes * 2 } && token.All(char.IsAsciiHexDigitLower) ? SHA256.HashData(Convert.FromHexString(token)) : null;
}
