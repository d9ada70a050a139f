using System.Security.Cryptography;
using System.Text;

namespace Lanyard.Core.SetUp;

/// <summary>
/// The code that the terminal prints when an empty house starts, so that a stranger who finds the address first cannot take the house.
/// It lives as long as this start of the program: 60 random bits in letters and digits that nobody mixes up.
/// </summary>
public sealed class SetUpCode
{
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 12;

    private readonly byte[] _code = Encoding.ASCII.GetBytes(RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>In three groups, as it is printed.</summary>
    public string Printed => string.Join('-', Encoding.ASCII.GetString(_code).Chunk(4).Select(group => new string(group)));

    /// <summary>Takes it with or without hyphens and spaces, in any case.</summary>
    public bool Is(string? typed)
    {
        if (typed is not { Length: <= 100 })
            return false;
        var signs = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signs), _code);
    }
}
