using System.Collections.Frozen;
using Lanyard.Domain.Policies;

namespace Lanyard.Core.Policies;

/// <summary>The policies that travel with the program, from <c>content/policies</c>.</summary>
public static class SeedPolicies
{
    private const string Prefix = "policies/";

    /// <summary>The text of each file by its name without an ending.</summary>
    public static FrozenDictionary<string, string> Texts { get; } =
        typeof(SeedPolicies)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => Path.GetFileNameWithoutExtension(name[Prefix.Length..]), Text, StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, Policy>> Read = new(() =>
        Texts.ToFrozenDictionary(t => t.Key, t => PolicyFile.Read(t.Value).Policy!, StringComparer.Ordinal)
    );

    /// <summary>The policies themselves. That each file is sound is a test's business.</summary>
    public static FrozenDictionary<string, Policy> All => Read.Value;

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(SeedPolicies).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
