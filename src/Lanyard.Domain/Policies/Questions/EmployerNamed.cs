using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>
/// Somebody's own profile or post names the school or trust, or bears on it. Where the answer is no, wording to set views apart is not offered either.
/// </summary>
[Question("employer-named", "May my own account name the school?")]
public readonly record struct EmployerNamed : IQuestion
{
    [Setting("whether it is a professional profile, such as one for finding work")]
    public bool Professional { get; init; }

    [Setting("whether the account says that its owner does not speak for the school")]
    public bool HasDisclaimer { get; init; }

    [Setting("whether it gives views on the work of the school")]
    public bool GivesViews { get; init; }
}
