using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>A school wants to change something of a policy that it did not issue.</summary>
[Question("text-change-asked", "May our school change this policy?")]
public readonly record struct TextChangeAsked : IQuestion
{
    [Setting("what would be changed")]
    public TextPart Part { get; init; }

    [Setting("the field, when it is one that a school fills for itself")]
    public string? Field { get; init; }
}

public enum TextPart
{
    Wording,
    NameOrBranding,
    Field,
}
