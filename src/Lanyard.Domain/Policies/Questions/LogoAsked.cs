using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to use the logo or the colours of the school or trust.</summary>
[Question("logo-asked", "May I use the school's logo?")]
public readonly record struct LogoAsked : IQuestion
{
    [Setting("whose account it would stand on")]
    public Channel Account { get; init; }

    [Setting("whether whoever must agree has done so; empty when nobody knows yet")]
    public bool? Approved { get; init; }
}
