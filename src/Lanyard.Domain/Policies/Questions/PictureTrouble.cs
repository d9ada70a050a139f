using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>A picture exists, or is used, that should not be. What is done about it? It is asked before any step that could keep or destroy something.</summary>
[Question("picture-trouble", "There is a picture that should not be. What do I do?")]
public readonly record struct PictureTrouble : IQuestion
{
    [Setting("what happened")]
    public PictureMishap Mishap { get; init; }

    /// <summary>Somebody who is unsure says yes.</summary>
    [Setting("whether a child may be shown indecently")]
    public bool MayBeIndecent { get; init; }
}
