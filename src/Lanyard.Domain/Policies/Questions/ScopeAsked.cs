using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>
/// Does the policy cover this communication? Covered is answered with a condition (care), outside with a plain yes. Neither the hour, the place
/// nor the device is asked, for no policy hangs on them.
/// </summary>
[Question("scope-asked", "Does the policy cover this?")]
public readonly record struct ScopeAsked : IQuestion
{
    [Setting("in which capacity it is sent")]
    public Channel Channel { get; init; }

    [Setting("who sends it")]
    public Audience Who { get; init; }

    [Setting("whether it is about the school or trust, or comes from an account that names it")]
    public bool AboutTheSchool { get; init; }

    [Setting("whether it may affect the school, the trust or professional standards")]
    public bool AffectsTheSchool { get; init; }

    [Setting("whether it is said in a closed group, such as a class chat")]
    public bool ClosedGroup { get; init; }
}
