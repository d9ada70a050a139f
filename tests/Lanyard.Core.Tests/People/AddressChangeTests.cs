using Lanyard.Core.People;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.People;

/// <summary>What was sent to an address is worth nothing once the address is not theirs any more.</summary>
public sealed class AddressChangeTests(CoreFixture fixture)
{
    private const string Chosen = "tangerine ladder whistle";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Change_OfAnAddressThatAnInvitationWentTo_TakesTheInvitationBack()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "mistyped@meadow.example");
        var sent = await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, person, Ct));
        await ChangeAsync(room, person, "right@meadow.example");
        var stranger = await room.House.InScopeAsync(
            null,
            s => s.GetRequiredService<AcceptInvitation>().DoAsync(room.Trust, sent.Token, Chosen, Ct)
        );
        Assert.False(stranger.Ok);
        Assert.Equal(
            ["PersonAdded", "PersonAppointed", "PersonInvited", "InvitationRevoked", "PersonChanged"],
            await room.HistoryAsync(person)
        );
    }

    [Fact]
    public async Task Change_OfAnAddressThatALinkWentTo_EndsTheLink()
    {
        await using var room = await Room.OpenAsync(fixture);
        var (old, now) = ($"{room.Trust.Value:N}@meadow.example", $"{room.Trust.Value:N}@gorse.example");
        var person = await room.StaffAsync(email: old);
        await room.House.DoAsync<SetPasswordByOperator, Done>(u => u.DoAsync(room.Trust, person, Chosen, Ct));
        await room.House.Services.GetRequiredService<ForgottenPassword>().DoAsync(old, Ct);
        await ChangeAsync(room, person, now);
        Assert.NotNull(Assert.Single(await room.ReadAsync(db => db.PasswordLinks.ToListAsync())).UsedAt);
    }

    [Fact]
    public async Task Change_OfTheNameAlone_LeavesTheInvitation()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: "priya@meadow.example");
        await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, person, Ct));
        await ChangeAsync(room, person, "priya@meadow.example", "Priya Shah-Jones");
        Assert.Null(Assert.Single(await room.ReadAsync(db => db.Invitations.ToListAsync())).RevokedAt);
    }

    [Fact]
    public async Task Password_SetByTheOperator_TakesTheInvitationBack()
    {
        await using var room = await Room.OpenAsync(fixture);
        var person = await room.StaffAsync(email: $"{room.Trust.Value:N}@meadow.example");
        await room.DoAsync<InvitePerson, SentInvitation>(room.Head, (u, by) => u.DoAsync(by, person, Ct));
        await room.House.DoAsync<SetPasswordByOperator, Done>(u => u.DoAsync(room.Trust, person, Chosen, Ct));
        Assert.NotNull(Assert.Single(await room.ReadAsync(db => db.Invitations.ToListAsync())).RevokedAt);
    }

    private static Task<Done> ChangeAsync(Room room, Id<Person> person, string email, string name = "Priya Shah") =>
        room.DoAsync<ChangePerson, Done>(
            room.Head,
            (u, by) =>
                u.DoAsync(
                    by,
                    new()
                    {
                        Person = person,
                        FullName = name,
                        Email = email,
                        Version = null,
                    },
                    Ct
                )
        );
}
