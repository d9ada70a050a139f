using System.Security.Cryptography;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>
/// ASP.NET Core Identity's door to our tables. It saves into whatever change is open, so a login, its ledger events and its letters are
/// one transaction. Finding is by person: addresses belong to people and are looked up before anybody asks Identity.
/// </summary>
public sealed class LoginStore(LanyardDb db, IDataProtectionProvider protection)
    : IUserPasswordStore<Login>,
        IUserSecurityStampStore<Login>,
        IUserAuthenticatorKeyStore<Login>,
        IUserTwoFactorStore<Login>,
        IUserTwoFactorRecoveryCodeStore<Login>
{
    private readonly IDataProtector _keys = protection.CreateProtector("Lanyard.SignIn.AuthenticatorKey");

    public Task<string> GetUserIdAsync(Login user, CancellationToken cancellationToken) => Task.FromResult(user.Person.ToString());

    public Task<string?> GetUserNameAsync(Login user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Person.ToString());

    public Task SetUserNameAsync(Login user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetNormalizedUserNameAsync(Login user, CancellationToken cancellationToken) =>
        GetUserNameAsync(user, cancellationToken);

    public Task SetNormalizedUserNameAsync(Login user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<IdentityResult> CreateAsync(Login user, CancellationToken cancellationToken)
    {
        db.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Login user, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(Login user, CancellationToken cancellationToken)
    {
        db.Remove(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<Login?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Id<Person>.TryParse(userId, out var person)
            ? await db.Logins.FirstOrDefaultAsync(l => l.Person == person, cancellationToken)
            : null;

    public Task<Login?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindByIdAsync(normalizedUserName, cancellationToken);

    public Task SetPasswordHashAsync(Login user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(() => user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(Login user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Login user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Login user, string stamp, CancellationToken cancellationToken) =>
        Set(() => user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(Login user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SecurityStamp);

    public Task SetAuthenticatorKeyAsync(Login user, string key, CancellationToken cancellationToken) =>
        Set(() => user.AuthenticatorKey = _keys.Protect(key));

    /// <returns>Null as well when the installation's keys were lost: then the second factor has to be reset.</returns>
    public Task<string?> GetAuthenticatorKeyAsync(Login user, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(user.AuthenticatorKey is { } kept ? _keys.Unprotect(kept) : null);
        }
        catch (CryptographicException)
        {
            return Task.FromResult<string?>(null);
        }
    }

    public Task SetTwoFactorEnabledAsync(Login user, bool enabled, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A second factor is on from the moment its first code was right: see SetUpSecondFactor.");

    public Task<bool> GetTwoFactorEnabledAsync(Login user, CancellationToken cancellationToken) => Task.FromResult(user.HasSecondFactor);

    public Task ReplaceCodesAsync(Login user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Set(() => user.RecoveryCodes = [.. recoveryCodes.Select(c => RecoveryCode.Digest(c)!)]);

    public Task<bool> RedeemCodeAsync(Login user, string code, CancellationToken cancellationToken) =>
        Task.FromResult(RecoveryCode.Use(user, code));

    public Task<int> CountCodesAsync(Login user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodes.Count);

    // The context belongs to the scope.
    public void Dispose() { }

    private static Task Set(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
