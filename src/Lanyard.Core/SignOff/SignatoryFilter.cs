using Lanyard.Domain.People;

namespace Lanyard.Core.SignOff;

/// <summary>Which of those who stand alike in a round are looked for.</summary>
public sealed record SignatoryFilter
{
    public static SignatoryFilter None { get; } = new();

    /// <summary>The beginning of any part of their name.</summary>
    public string? Name { get; init; }

    /// <summary>A role that they hold where the round asks them.</summary>
    public Role? Role { get; init; }

    /// <summary>Their team: the beginning of any part of their line manager's name.</summary>
    public string? Manager { get; init; }

    /// <summary>Only those who need a private link.</summary>
    public bool WithoutLogin { get; init; }

    public bool Narrows => this != None;
}
