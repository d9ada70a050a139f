using System.Security.Cryptography;
using System.Text.Json;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>A key that is being set up: what the app needs, and the form's own protected copy of it.</summary>
public sealed record NewKey(string Key, string Uri, string Kept);

/// <summary>
/// Offers a new key for the authenticator app. Nothing is stored until a code proves it: the form carries the key, protected and bound to the
/// person, so two tabs, the back button and a phone that was put away all work.
/// </summary>
public sealed class SecondFactorSetUp(LanyardDb db, Logins logins, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector _form = protection.CreateProtector("Lanyard.SignIn.NewKey").ToTimeLimitedDataProtector();

    /// <param name="kept">What the form carried, so that a wrong code does not change the picture; null for a new key.</param>
    public async Task<NewKey> OfferAsync(Id<Person> person, string? kept, CancellationToken ct)
    {
        var who = await db.People.Where(p => p.Id == person).Select(p => new { p.Email, p.FullName }).SingleAsync(ct);
        var key = Read(person, kept) ?? logins.GenerateNewAuthenticatorKey();
        var uri = Domain.SignIn.Totp.Uri(key, "Lanyard", who.Email ?? who.FullName);
        return new(key, uri, _form.Protect(JsonSerializer.Serialize(new Carried(person.Value, key)), Lifetime));
    }

    /// <returns>Null when it is not a key of this person's, or too old.</returns>
    public string? Read(Id<Person> person, string? kept)
    {
        if (string.IsNullOrEmpty(kept))
            return null;
        try
        {
            var carried = JsonSerializer.Deserialize<Carried>(_form.Unprotect(kept));
            return carried?.Person == person.Value ? carried.Key : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private sealed record Carried(Guid Person, string Key);
}
