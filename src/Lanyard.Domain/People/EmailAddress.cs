using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

/// <summary>An address that mail can be sent to. Kept in lower case, since no mailbox that schools use tells cases
/// apart. Checked for shape alone: whether it is theirs, an invitation proves.</summary>
public static class EmailAddress
{
    public const int Longest = 254;

    public static Outcome<string> Parse(string? typed, string field)
    {
        var address = WithoutInvisible(Text.Line(typed)).ToLowerInvariant();
        if (address.Length == 0)
            return new Refusal("Enter an email address.", field);
        if (address.Length > Longest)
            return new Refusal($"Enter an email address of {Longest} characters or fewer.", field);
        return HasTheShape(address)
            ? address
            : new Refusal("Enter an email address in the form name@school.example, with nothing before or after it.", field);
    }

    /// <summary>The digest under which the directory finds an address without holding it.</summary>
    public static byte[] Digest(string address) => SHA256.HashData(Encoding.UTF8.GetBytes(address.Trim().ToLowerInvariant()));

    // Pasted addresses bring zero-width characters with them that nobody can see or take away.
    private static string WithoutInvisible(string line) =>
        string.Concat(line.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    // Plain letters only: one that looks like another could pass for a colleague's address.
    private static bool HasTheShape(string address)
    {
        var at = address.LastIndexOf('@');
        if (at is < 1 or > 64)
            return false;
        var local = address[..at];
        var host = address[(at + 1)..];
        return local.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".Contains(c, StringComparison.Ordinal))
            && local.Split('.').All(part => part.Length > 0)
            && host.Contains('.', StringComparison.Ordinal)
            && host.Split('.').All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and < 64
        && !label.StartsWith('-')
        && !label.EndsWith('-')
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
