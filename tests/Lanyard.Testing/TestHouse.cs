using Lanyard.Core;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.Schools;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lanyard.Testing;

/// <summary>Core put together as the program does it, on a real database, with a clock that the test moves.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestHouse(Database database, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(NullLogger<>));
        services.AddSingleton(new SecurityClock(Clock));
        services.AddLanyardCore(database);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public FakeClock Clock { get; } = new();

    public IServiceProvider Services => _services;

    /// <summary>Does something as a request, a job or a verb would: in a scope of its own, for one trust.</summary>
    public async Task<TResult> InScopeAsync<TResult>(Id<Trust>? trust, Func<IServiceProvider, Task<TResult>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        if (trust is { } set)
            scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(set);
        return await work(scope.ServiceProvider);
    }

    /// <summary>Runs a use case in a scope of its own and expects it to be allowed.</summary>
    public Task<TValue> DoAsync<TUseCase, TValue>(Func<TUseCase, Task<Outcome<TValue>>> work)
        where TUseCase : notnull =>
        InScopeAsync(
            null,
            async services =>
            {
                var outcome = await work(services.GetRequiredService<TUseCase>());
                return outcome.Ok ? outcome.Value : throw new InvalidOperationException(string.Join(" ", outcome.Refusals));
            }
        );

    public Task<Id<Trust>> FoundTrustAsync(string name = "Heron Vale Learning Trust") =>
        DoAsync<FoundTrust, Id<Trust>>(u => u.DoAsync(name, CancellationToken.None));

    public Task<Id<School>> AddSchoolAsync(Id<Trust> trust, string name = "Meadow Bank Primary", Phase phase = Phase.Primary) =>
        DoAsync<AddSchool, Id<School>>(u =>
            u.DoAsync(
                Actor.Operator(trust),
                new()
                {
                    Name = name,
                    Phase = phase,
                    Nation = Nation.EnglandAndWales,
                },
                CancellationToken.None
            )
        );

    public Task<Id<Person>> AddPersonAsync(Id<Trust> trust, string name = "Priya Shah", string? email = null) =>
        DoAsync<AddPerson, Id<Person>>(u =>
            u.DoAsync(Actor.Operator(trust), new() { FullName = name, Email = email }, CancellationToken.None)
        );

    /// <summary>Adds somebody and gives them a role from a year ago on.</summary>
    public async Task<Id<Person>> AddPersonAsync(Id<Trust> trust, Role role, Id<School>? school, string? name = null, string? email = null)
    {
        var person = await AddPersonAsync(trust, name ?? Roles.Of(role).Name, email);
        await DoAsync<Appoint, Id<Appointment>>(u =>
            u.DoAsync(
                Actor.Operator(trust),
                new()
                {
                    Person = person,
                    Role = role,
                    School = school,
                    From = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddYears(-1),
                },
                CancellationToken.None
            )
        );
        return person;
    }

    /// <summary>Gives somebody who has an address a login.</summary>
    public Task GiveLoginAsync(Id<Trust> trust, Id<Person> person, string password) =>
        DoAsync<SetPasswordByOperator, Done>(u => u.DoAsync(trust, person, password, CancellationToken.None));

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
