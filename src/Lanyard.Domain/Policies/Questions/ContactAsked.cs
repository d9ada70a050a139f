using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody of the school wants to be, or already is, in contact with a pupil, a past pupil or a parent. May they?</summary>
[Question("contact-asked", "May I be in contact with this person?")]
public readonly record struct ContactAsked : IQuestion
{
    [Setting("with whom")]
    public Contact With { get; init; }

    [Setting("by whose account")]
    public Channel Channel { get; init; }

    [Setting("whether the two are of one family")]
    public bool Family { get; init; }

    [Setting("whether the other person made the first step, such as a friend request")]
    public bool TheyAsked { get; init; }

    [Setting("whether it would be a private message on an official account")]
    public bool PrivateMessage { get; init; }

    [Setting("whether it is for teaching")]
    public bool ForTeaching { get; init; }

    [Setting("whether the person who asks has left the school")]
    public bool HasLeft { get; init; }

    [Setting("whether a recorded exception or approval covers it")]
    public bool Approved { get; init; }
}
