using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to post on an official account, or to manage it.</summary>
[Question("access-asked", "May I use this official account?")]
public readonly record struct AccessAsked : IQuestion
{
    [Setting("whether the school or trust employs the person")]
    public bool Employed { get; init; }

    [Setting("whether somebody has authorised the person; empty when nobody knows yet")]
    public bool? Authorised { get; init; }

    [Setting("whether the person has signed the policy and been trained; empty when nobody knows yet")]
    public bool? Prepared { get; init; }
}
