using Lanyard.Domain.People;

namespace Lanyard.Domain.SignIn;

/// <summary>What a token leaves of what its person may do. It can only take away.</summary>
public sealed record TokenScope(bool MayWrite, IReadOnlySet<Permission>? Only)
{
    /// <summary>What the person may do today, less what the token is not for.</summary>
    public Access Of(Access person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Only is null ? person : person.Only(Only);
    }

    /// <summary>Reading is always allowed; anything else takes a token that may write.</summary>
    public bool Allows(string method) => MayWrite || method is "GET" or "HEAD" or "OPTIONS";
}
