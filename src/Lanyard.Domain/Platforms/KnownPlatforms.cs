using System.Collections.Frozen;

namespace Lanyard.Domain.Platforms;

/// <summary>The places that Lanyard knows by name. Whatever else there is goes by <see cref="Other"/>.</summary>
public static class KnownPlatforms
{
    public static Platform Other { get; } = new("other", "Another site", true);

    public static IReadOnlyList<Platform> All { get; } =
    [
        new("facebook", "Facebook", true),
        new("instagram", "Instagram", true),
        new("threads", "Threads", false),
        new("x", "X", true),
        new("youtube", "YouTube", false),
        new("linkedin", "LinkedIn", true),
        new("tiktok", "TikTok", true),
        new("bluesky", "Bluesky", true),
        new("mastodon", "Mastodon", true),
        new("google", "Google reviews", false),
        new("whatsapp", "WhatsApp", true),
        new("nextdoor", "Nextdoor", true),
        new("website", "A website or blog", false),
        Other,
    ];

    private static readonly FrozenDictionary<string, Platform> s_byCode = All.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);

    /// <summary>Null when nobody here knows the code.</summary>
    public static Platform? Find(string? code) => code is null ? null : s_byCode.GetValueOrDefault(code);

    public static string NameOf(string code) => Find(code)?.Name ?? code;
}
