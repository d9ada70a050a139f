using System.Security.Cryptography;
using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lanyard.Core.SignIn;

/// <summary>Identity's manager for our logins: it hashes and checks passwords, changes the stamp, and keeps keys and recovery codes.</summary>
public sealed class Logins(
    IUserStore<Login> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Login> hasher,
    IEnumerable<IPasswordValidator<Login>> passwords,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<Logins> log
) : UserManager<Login>(store, options, hasher, [], passwords, normalizer, errors, services, log)
{
    // Any hash will do, made once with the settings of the day, to spend the same time on somebody who is not there.
    private static string? _nobody;

    /// <summary>Is it the password? It takes the same time whether there is a login, whether it has a password, and whether it is right.</summary>
    public override async Task<bool> CheckPasswordAsync(Login user, string password)
    {
        if (user?.PasswordHash is not null)
            return await base.CheckPasswordAsync(user, Password.Normal(password));
        var nobody = new Login
        {
            Trust = default,
            Person = default,
            SecurityStamp = "",
            CreatedAt = default,
        };
        _nobody ??= PasswordHasher.HashPassword(nobody, "nobody");
        PasswordHasher.VerifyHashedPassword(nobody, _nobody, Password.Normal(password));
        return false;
    }

    /// <summary>Keeps a key that the person's app holds already; the caller saves it.</summary>
    public Task KeepKeyAsync(Login login, string key) =>
        ((IUserAuthenticatorKeyStore<Login>)Store).SetAuthenticatorKeyAsync(login, key, CancellationToken);

    public override string GenerateNewAuthenticatorKey() => Base32.Write(RandomNumberGenerator.GetBytes(Totp.KeyBytes));

    // The framework's codes have fifty random bits; ours have eighty, so that a digest is enough.
    protected override string CreateTwoFactorRecoveryCode() => RecoveryCode.Write(RandomNumberGenerator.GetBytes(RecoveryCode.Bytes));
}
