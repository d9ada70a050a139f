namespace Lanyard.Domain.SignIn;

/// <summary>Says a browser in words that its owner recognises in a list. What it does not know it calls a browser.</summary>
public static class BrowserName
{
    // The order matters: every browser claims to be several others.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "Chromebook"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent)
    {
        var browser = Named(Browsers, userAgent) ?? "A browser";
        return Named(Systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    private static string? Named((string Mark, string Name)[] table, string? userAgent) =>
        table.FirstOrDefault(t => userAgent?.Contains(t.Mark, StringComparison.Ordinal) == true).Name;
}
