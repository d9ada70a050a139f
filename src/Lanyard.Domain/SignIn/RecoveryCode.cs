using System.Security.Cryptography;

namespace Lanyard.Domain.SignIn;

/// <summary>A code on paper for the day the phone is lost: eighty random bits, typed in any case, with or without its hyphens, once.</summary>
public static class RecoveryCode
{
    /// <summary>How many are given out together.</summary>
    public const int Count = 10;
    public const int Bytes = 10;

    /// <summary>XXXX-XXXX-XXXX-XXXX.</summary>
    public static string Write(ReadOnlySpan<byte> random) =>
        random.Length == Bytes
            ? string.Join('-', Base32.Write(random).Chunk(4).Select(c => new string(c)))
            : throw new ArgumentException($"A recovery code is {Bytes} random bytes.", nameof(random));

    /// <summary>What is kept of a code; null when it is not one at all. With eighty random bits a plain digest cannot be searched.</summary>
    public static byte[]? Digest(string? typed)
    {
        // People read 0 for O and 1 for I; the alphabet has neither digit.
        var read = (typed ?? "").Trim().Replace('0', 'O').Replace('1', 'I');
        return read.Length <= 40 && Base32.Read(read) is { Length: Bytes } bytes ? SHA256.HashData(bytes) : null;
    }

    /// <summary>Takes the code away from those that are left.</summary>
    /// <returns>False when it is none of them.</returns>
    public static bool Use(Login login, string? typed)
    {
        ArgumentNullException.ThrowIfNull(login);
        if (Digest(typed) is not { } digest)
            return false;
        var left = login.RecoveryCodes.Where(c => !CryptographicOperations.FixedTimeEquals(c, digest)).ToList();
        if (left.Count == login.RecoveryCodes.Count)
            return false;
        login.RecoveryCodes = left;
        return true;
    }
}
