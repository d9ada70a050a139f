using Lanyard.Core.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.SignIn;

/// <summary>
/// The first step of signing in: an address and a password, before anybody knows the trust. The same address may have a login in several
/// trusts; each is tried, and where the password fits in more than one the person chooses.
/// </summary>
public sealed class PasswordSignIn(LoginDirectory directory, IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyList<KnownByPassword>> DoAsync(string? address, string? password, CancellationToken ct)
    {
        var trusts = string.IsNullOrWhiteSpace(address) ? [] : await directory.FindAsync(address, ct);
        var known = new List<KnownByPassword>();
        foreach (var trust in trusts)
        {
            if (await scopes.InNewScopeAsync((TryPassword t) => t.DoAsync(trust, address!, password ?? "", ct)) is { } found)
                known.Add(found);
        }
        if (trusts.Count == 0)
            await scopes.InNewScopeAsync((Logins logins) => logins.CheckPasswordAsync(null!, password ?? ""));
        return known;
    }
}
