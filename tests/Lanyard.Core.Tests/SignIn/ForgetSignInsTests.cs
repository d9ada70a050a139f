using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.SignIn;

public sealed class ForgetSignInsTests(CoreFixture fixture)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task SessionsAndLinks_ThatRanOut_AreGone_AndThoseThatCountStay()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var address = $"{trust.Value:N}@school.example";
        var person = await house.AddPersonAsync(trust, Role.Staff, null, "Ada Fenwick", address);
        await house.DoAsync<SetPasswordByOperator, Domain.Kernel.Done>(u => u.DoAsync(trust, person, "tangerine ladder whistle", Ct));
        await house.Services.GetRequiredService<ForgottenPassword>().DoAsync(address, Ct);
        await StartAsync();
        var ended = await StartAsync();
        house.Clock.Move(Session.Idle);
        var live = await StartAsync();
        await house.InScopeAsync(null, s => s.GetRequiredService<EndSession>().DoAsync(trust, person, ended.Id, Ct));

        var next = await house.InScopeAsync(
            trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(ForgetSignIns.Kind).RunAsync(house.Clock.GetUtcNow(), Ct)
        );

        Assert.Equal(house.Clock.GetUtcNow().AddDays(1), next);
        Assert.Equal([live.Id], await ReadAsync(db => db.Sessions.Select(s => s.Id).ToListAsync()));
        Assert.Empty(await ReadAsync(db => db.PasswordLinks.ToListAsync()));

        Task<Session> StartAsync() => house.InScopeAsync(null, s => s.GetRequiredService<StartSession>().DoAsync(trust, person, null, Ct));
        Task<T> ReadAsync<T>(Func<LanyardDb, Task<T>> read) => house.InScopeAsync(trust, s => read(s.GetRequiredService<LanyardDb>()));
    }

    [Fact]
    public async Task SigningIn_IsOnTheAgendaOfTheNextDay()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var person = await house.AddPersonAsync(trust, Role.Staff, null);
        await house.InScopeAsync(null, s => s.GetRequiredService<StartSession>().DoAsync(trust, person, null, Ct));
        var due = await house.InScopeAsync(
            trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<DateTimeOffset>(
                        $"select due_at as \"Value\" from agenda where trust_id = {trust.Value} and kind = {ForgetSignIns.Kind}"
                    )
                    .SingleAsync()
        );
        Assert.Equal(house.Clock.GetUtcNow().AddDays(1), due);
    }
}
