using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>What a post that gives trouble is about.</summary>
public enum ComplaintMatter
{
    TheSchool,

    /// <summary>A complaint about a person by name.</summary>
    APerson,

    /// <summary>Something unsuitable that is no complaint.</summary>
    UnsuitablePost,
    PictureOfAnotherChild,
}

/// <summary>Somebody complains in public, or posts what they should not. Where does it go?</summary>
[Question("complaint-raised", "Somebody complains in public. What do I do?")]
public readonly record struct ComplaintRaised : IQuestion
{
    [Setting("who raised it, as far as is known")]
    public Bind? By { get; init; }

    [Setting("what it is about")]
    public ComplaintMatter About { get; init; }
}
