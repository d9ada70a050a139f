using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>Whoever holds this role in the trust must use a second factor.</summary>
public sealed class SecondFactorRule
{
    public required Id<Trust> Trust { get; init; }
    public required Role Role { get; init; }
}
