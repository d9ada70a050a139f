namespace Lanyard.Screening;

/// <summary>Plain words for what had to be undone.</summary>
internal static class Explain
{
    private static readonly (Disguise Disguise, string Words)[] All =
    [
        (Disguise.Symbols, "digits or signs in place of letters"),
        (Disguise.Spaced, "its letters set apart"),
        (Disguise.Repeated, "letters repeated"),
        (Disguise.Reversed, "written backwards"),
        (Disguise.Misspelt, "misspelt"),
        (Disguise.Joined, "words run together"),
        (Disguise.SpeltOut, "written in words"),
    ];

    public static string With(string reason, Disguise disguise)
    {
        if (disguise == Disguise.None)
            return reason;
        var undone = All.Where(a => (disguise & a.Disguise) != Disguise.None).Select(a => a.Words).ToList();
        return undone.Count == 0 ? reason : $"{reason} ({string.Join(", ", undone)})";
    }
}
