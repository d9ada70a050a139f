using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to share a picture or a video, asked once for each person it shows.</summary>
[Question("picture-asked", "May this picture be used?")]
public readonly record struct PictureAsked : IQuestion
{
    [Setting("whose account it goes out on")]
    public Channel Account { get; init; }

    [Setting("who or what it shows")]
    public PictureSubject Of { get; init; }

    [Setting("what is on record of the person's agreement")]
    public ConsentState Consent { get; init; }

    /// <summary>The answer never says why somebody is on the list.</summary>
    [Setting("whether the person is on a list of those who are never published")]
    public bool Listed { get; init; }

    [Setting("what it was taken or is uploaded with")]
    public Device With { get; init; }
}
