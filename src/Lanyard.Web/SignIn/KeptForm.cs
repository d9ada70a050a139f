using System.Security.Cryptography;
using System.Text.Json;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;

namespace Lanyard.Web.SignIn;

/// <summary>Keeps what somebody typed while they are asked who they are: protected, since a new password may be among it, and for their session only.</summary>
public sealed class KeptForm(IDataProtectionProvider protection)
{
    public const string Field = "__kept";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public string Keep(IFormCollection typed, Id<Session> session)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var fields = typed
            .Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal);
        return Protector(session).Protect(JsonSerializer.Serialize(fields), Lifetime);
    }

    /// <returns>The form as it was; what came, when it cannot be read.</returns>
    public IFormCollection Restore(IFormCollection came, Id<Session> session)
    {
        ArgumentNullException.ThrowIfNull(came);
        try
        {
            var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(Protector(session).Unprotect(came[Field].ToString()))!;
            return new FormCollection(fields.ToDictionary(f => f.Key, f => new StringValues(f.Value), StringComparer.OrdinalIgnoreCase));
        }
        catch (CryptographicException)
        {
            return came;
        }
    }

    private ITimeLimitedDataProtector Protector(Id<Session> session) =>
        protection.CreateProtector("Lanyard.SignIn.KeptForm", session.ToString()).ToTimeLimitedDataProtector();
}
