using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Policies.Disclaimers;

/// <summary>What somebody says of a private account of theirs that is linked with the school or bears on it.</summary>
public sealed record AccountWish
{
    public string Platform { get; init; } = "";

    /// <summary>The address or name of the account there. Only its owner and those with the permission see it.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whether it is a professional profile, such as one for finding work.</summary>
    public bool Professional { get; init; }
    public bool NamesSchool { get; init; }
    public DisclaimerShown? Shown { get; init; }

    /// <summary>Where on the account it stands, such as the profile text.</summary>
    public string Where { get; init; } = "";

    public AccountWish Tidy() => this with { Platform = Text.Line(Platform), Address = Text.Line(Address), Where = Text.Line(Where) };

    public IReadOnlyList<Refusal> Refusals() => [.. Complaints()];

    private IEnumerable<Refusal> Complaints()
    {
        if (Platform.Length == 0)
            yield return new("Enter where the account is, such as Facebook.", "platform");
        else if (Platform.Length > 60)
            yield return new("Enter 60 characters or fewer.", "platform");
        if (Address.Length == 0)
            yield return new("Enter the name or address of the account. Only you and those who answer for the register see it.", "address");
        else if (Address.Length > 300)
            yield return new("Enter 300 characters or fewer.", "address");
        if (Shown is null)
            yield return new("Say whether the account shows the disclaimer.", "shown");
        if (Where.Length > 200)
            yield return new("Enter 200 characters or fewer.", "where");
        else if (Shown is DisclaimerShown.Shown && Where.Length == 0)
            yield return new("Say where it stands, such as the profile text.", "where");
    }
}
