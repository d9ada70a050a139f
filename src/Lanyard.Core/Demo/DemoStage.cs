using System.Security.Cryptography;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Demo;

/// <summary>What a scene plays on: use cases in a scope of their own, for the invented trust, and who and what is there already.</summary>
public sealed class DemoStage(IServiceScopeFactory scopes, TimeProvider clock)
{
    public DateOnly Today => UkTime.DateOf(clock.GetUtcNow());

    /// <summary>The storyteller, for what no person of the cast could have done.</summary>
    public static Actor Operator => Actor.Operator(DemoTrust.Id);

    /// <summary>Does something through a use case; a refusal here is a mistake in the story.</summary>
    public async Task<TValue> DoAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work)
        where TUseCase : notnull
    {
        await using var scope = Open();
        var outcome = await work(scope.ServiceProvider.GetRequiredService<TUseCase>());
        return outcome.Ok
            ? outcome.Value
            : throw new SceneRefusedException($"The demo's story was refused: {string.Join(" ", outcome.Refusals)}");
    }

    /// <summary>Does now what the clock would do of this kind, so that the story can go on from it.</summary>
    public async Task LetTheClockAsync(string kind, CancellationToken ct)
    {
        await using var scope = Open();
        await scope.ServiceProvider.GetRequiredKeyedService<IAgendaHandler>(kind).RunAsync(clock.GetUtcNow(), ct);
    }

    /// <summary>
    /// Gives these people a login if they have none, so that they are notified like anybody who signs in. It has no password: the way in is the
    /// page of the cast.
    /// </summary>
    public async Task LetInAsync(IEnumerable<DemoPerson> cast, CancellationToken ct)
    {
        var there = await PeopleAsync(ct);
        await using var scope = Open();
        await using var change = await scope.ServiceProvider.GetRequiredService<Changes>().BeginAsync(Operator, ct);
        var have = await change.Db.Logins.Select(l => l.Person).ToHashSetAsync(ct);
        foreach (var person in cast.Select(p => there[p]).Where(p => !have.Contains(p)))
            change.Db.Add(
                new Login
                {
                    Trust = DemoTrust.Id,
                    Person = person,
                    SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)),
                    CreatedAt = change.Now,
                }
            );
        await change.CommitAsync(ct);
    }

    public async Task<TValue> ReadAsync<TValue>(Func<LanyardDb, Task<TValue>> question)
    {
        await using var scope = Open();
        return await question(scope.ServiceProvider.GetRequiredService<LanyardDb>());
    }

    /// <summary>The schools of the story that are there, by the host of their mail.</summary>
    public async Task<IReadOnlyDictionary<string, Id<School>>> SchoolsAsync(CancellationToken ct)
    {
        var there = await ReadAsync(db => db.Schools.ToDictionaryAsync(s => s.Name, s => s.Id, StringComparer.Ordinal, ct));
        return DemoCast.Schools.Where(s => there.ContainsKey(s.Name)).ToDictionary(s => s.Host, s => there[s.Name], StringComparer.Ordinal);
    }

    /// <summary>The people of the story that are there. Those with an address are known by it, the others by their name.</summary>
    public async Task<IReadOnlyDictionary<DemoPerson, Id<Person>>> PeopleAsync(CancellationToken ct)
    {
        var there = await ReadAsync(db =>
            db.People.Select(p => new
                {
                    p.Id,
                    p.FullName,
                    p.Email,
                })
                .ToListAsync(ct)
        );
        var byEmail = there.Where(p => p.Email is not null).ToDictionary(p => p.Email!, p => p.Id, StringComparer.Ordinal);
        var byName = there.Where(p => p.Email is null).ToLookup(p => p.FullName, p => p.Id, StringComparer.Ordinal);
        var found = new Dictionary<DemoPerson, Id<Person>>();
        foreach (var person in DemoCast.People)
        {
            if (person.Email is null && byName.Contains(person.FullName))
                found[person] = byName[person.FullName].First();
            else if (person.Email is { } email && byEmail.TryGetValue(email, out var id))
                found[person] = id;
        }
        return found;
    }

    private AsyncServiceScope Open()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(DemoTrust.Id);
        return scope;
    }
}

/// <summary>A use case refused what a scene asked of it.</summary>
public sealed class SceneRefusedException(string message) : Exception(message);
