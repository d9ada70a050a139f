using System.Security.Cryptography;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

public sealed record NewToken
{
    public required string? Name { get; init; }
    public required bool MayWrite { get; init; }

    /// <summary>Null for all that the person may do.</summary>
    public required IReadOnlyCollection<Permission>? Only { get; init; }

    /// <summary>The last day on which it works.</summary>
    public required DateOnly? LastDay { get; init; }
}

/// <summary>A token, this once in full: only its digest is kept.</summary>
public sealed record MadeToken(Id<AccessToken> Id, string Text, DateTimeOffset ExpiresAt);

/// <summary>Makes a personal access token for whoever asks.</summary>
public sealed class CreateToken(Changes changes, SecurityClock clock)
{
    public async Task<Outcome<MadeToken>> DoAsync(Actor actor, Id<Person> person, NewToken wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        var now = clock.Now;
        var refusals = Refuse(wanted, now).ToList();
        if (refusals.Count > 0)
            return refusals;
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockPersonAsync(person, ct);
        var name = Text.Line(wanted.Name);
        var there = await change.Db.AccessTokens.Where(t => t.Person == person && t.RevokedAt == null && t.ExpiresAt > now).ToListAsync(ct);
        // The name tells them apart on the list; it also makes a second click harmless.
        if (there.Exists(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase)))
            return new Refusal("You have a token of this name. Choose another name, or revoke that one first.", "name");
        if (there.Count >= AccessToken.Most)
            return new Refusal($"You have {AccessToken.Most} tokens. Revoke one that you no longer use first.", "name");
        var text = TokenText.Write(actor.Trust, RandomNumberGenerator.GetBytes(TokenText.RandomBytes));
        var token = new AccessToken
        {
            Trust = actor.Trust,
            Id = Id<AccessToken>.New(now),
            Person = person,
            Name = name,
            TokenDigest = TokenText.Read(text)!.Value.Digest,
            MayWrite = wanted.MayWrite,
            Permissions = wanted.Only is null ? null : [.. wanted.Only.Distinct().Order()],
            CreatedAt = now,
            ExpiresAt = UkTimeEnd(wanted.LastDay!.Value),
        };
        change.Db.Add(token);
        change.Record(new TokenCreated(person, token.Id, token.MayWrite, token.ExpiresAt));
        await change.CommitAsync(ct);
        return new MadeToken(token.Id, text, token.ExpiresAt);
    }

    private static IEnumerable<Refusal> Refuse(NewToken wanted, DateTimeOffset now)
    {
        var name = Text.Line(wanted.Name);
        if (name.Length == 0)
            yield return new("Enter a name that says what the token is for.", "name");
        else if (Text.Length(name) > AccessToken.LongestName)
            yield return new($"Enter a name of {AccessToken.LongestName} characters or fewer.", "name");
        if (wanted.Only is { Count: 0 })
            yield return new("Choose at least one thing that the token is for, or everything that you may do.", "only");
        var today = Domain.Schools.UkTime.DateOf(now);
        if (wanted.LastDay is not { } day)
            yield return new("Enter the last day on which the token works.", "lastDay");
        else if (day < today)
            yield return new("Enter a last day that is not over yet.", "lastDay");
        else if (day > today.AddYears(1))
            yield return new("Enter a last day within a year from today.", "lastDay");
    }

    private static DateTimeOffset UkTimeEnd(DateOnly lastDay) => Domain.Schools.UkTime.StartOf(lastDay.AddDays(1));
}
