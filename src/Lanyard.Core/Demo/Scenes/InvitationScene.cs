using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>A new teacher is invited and does not answer: a week on, somebody has to ask again.</summary>
public sealed class InvitationScene : IDemoScene
{
    /// <summary>The mailbox of whoever is invited, and has no login until they answer.</summary>
    public const string Invited = "new.teacher";

    public int Order => 50;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var people = await stage.PeopleAsync(ct);
        var keeper = people.Single(p => p.Key is { Host: "lighters-wharf.example", Mailbox: "office" }).Value;
        var invited = people.Single(p => p.Key is { Host: "lighters-wharf.example", Mailbox: Invited }).Value;
        if (!await stage.ReadAsync(db => db.Invitations.AnyAsync(i => i.Person == invited, ct)))
            await stage.DoAsync<InvitePerson, SentInvitation>(u => u.DoAsync(Actor.Of(DemoTrust.Id, keeper), invited, ct));
    }
}
