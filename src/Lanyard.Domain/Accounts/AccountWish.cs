using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Platforms;

namespace Lanyard.Domain.Accounts;

/// <summary>What somebody wants an account's entry to say.</summary>
public sealed record AccountWish
{
    public const int LongestHandle = 100;
    public const int LongestName = 100;

    public string? Platform { get; init; }
    public string? Handle { get; init; }
    public string? Name { get; init; }
    public string? Link { get; init; }
    public Id<Person>? Owner { get; init; }
    public Id<Person>? Cover { get; init; }

    public AccountWish Tidy() => this with { Handle = Tidied(Handle), Name = Tidied(Name), Link = Tidied(Link) };

    private static string? Tidied(string? typed) => Text.Line(typed) is { Length: > 0 } line ? line : null;

    public IEnumerable<Refusal> Refusals()
    {
        if (KnownPlatforms.Find(Platform) is null)
            yield return new("Choose where the account is.", "platform");
        if (Handle is null)
            yield return new("Enter the account's name on the platform, such as @stwilgyths.", "handle");
        if (Handle?.Length > LongestHandle)
            yield return new($"The name on the platform must be {LongestHandle} characters or fewer.", "handle");
        if (Name is null)
            yield return new("Enter what people call the account at the school.", "name");
        if (Name?.Length > LongestName)
            yield return new($"What people call it must be {LongestName} characters or fewer.", "name");
        if (Link is { } link && !IncomingRules.IsLink(link))
            yield return new("Enter the whole address of the account, such as https://example.org/meadowbank.", "link");
        if (Owner is { } owner && owner == Cover)
            yield return new("Choose somebody else as cover: one person cannot stand in for themselves.", "cover");
        if (Owner is null && Cover is not null)
            yield return new("Choose who looks after the account before who stands in.", "owner");
    }
}
