using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>What is looked at again and again.</summary>
public enum Watched
{
    Accounts,

    /// <summary>What approved friends of a site write on it.</summary>
    FriendsComments,

    /// <summary>What somebody once posted.</summary>
    OwnPosts,

    /// <summary>What others say in public about the school.</summary>
    Mentions,
}

/// <summary>Something was looked at. Until when must somebody look again?</summary>
[Question("check-due", "Until when must somebody look again?")]
public readonly record struct CheckDue : IQuestion
{
    [Setting("what is looked at")]
    public Watched What { get; init; }
}
