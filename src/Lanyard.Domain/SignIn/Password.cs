using System.Text;

namespace Lanyard.Domain.SignIn;

/// <summary>What a password must be: long and not what anybody would guess. No rules about kinds of characters, and no expiry.</summary>
public static class Password
{
    public const int Shortest = 12;
    public const int Longest = 256;

    /// <summary>The same password typed on another keyboard gives the same characters; nothing is trimmed or cut.</summary>
    public static string Normal(string? typed)
    {
        try
        {
            return (typed ?? "").Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair, as a broken paste leaves it, has no normal form.
            return "";
        }
    }

    /// <summary>Why this password will not do; null when it will.</summary>
    /// <param name="password">As <see cref="Normal"/> gives it.</param>
    /// <param name="own">The names and address of the person, their schools and their trust.</param>
    public static string? Refuse(string password, IEnumerable<string> own)
    {
        ArgumentNullException.ThrowIfNull(password);
        var length = password.EnumerateRunes().Count();
        if (length == 0)
            return "Enter a password.";
        if (length < Shortest)
            return $"Enter a password of {Shortest} characters or more. Three random words make a good one.";
        if (length > Longest)
            return $"Enter a password of {Longest} characters or fewer.";
        return Guessable.Is(password, own)
            ? "Choose a password that is harder to guess: not a common one, a pattern, or made of your own, your school’s or your trust’s name. "
                + "Three random words make a good one."
            : null;
    }
}
