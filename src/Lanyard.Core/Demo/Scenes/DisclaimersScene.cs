using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Disclaimers;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Demo.Scenes;

/// <summary>St Wilgyth's offers wording and has asked its people. The communications manager answered, and has a disclaimer still to put up.</summary>
public sealed class DisclaimersScene : IDemoScene
{
    private const string Wilgyth = "st-wilgyths.example";

    public int Order => 70;

    public async Task PlayAsync(DemoStage stage, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var school = (await stage.SchoolsAsync(ct))[Wilgyth];
        var people = await stage.PeopleAsync(ct);
        Actor Of(string mailbox) => Actor.Of(DemoTrust.Id, people.Single(p => p.Key.Host == Wilgyth && p.Key.Mailbox == mailbox).Value);

        await stage.DoAsync<OfferWording, int>(u =>
            u.DoAsync(Of("headteacher"), school, "My views are my own. I do not speak for St Wilgyth’s or for the trust.", ct)
        );
        await stage.DoAsync<AskForDisclaimers, DateOnly>(u => u.DoAsync(Of("headteacher"), school, ct));
        await stage.DoAsync<AnswerDisclaimers, DateOnly>(u => u.DoAsync(Of("safeguarding"), school, false, null, ct));
        if (await stage.ReadAsync(db => db.LinkedAccounts.AnyAsync(a => a.School == school, ct)))
            return;
        await KeepAsync(
            stage,
            Of("communications"),
            school,
            new()
            {
                Platform = "LinkedIn",
                Address = "zoe-fairweather",
                Professional = true,
                NamesSchool = true,
                Shown = DisclaimerShown.Shown,
                Where = "the profile text",
            },
            ct
        );
        await KeepAsync(
            stage,
            Of("communications"),
            school,
            new()
            {
                Platform = "Instagram",
                Address = "@zoe.runs.badly",
                Shown = DisclaimerShown.NotYet,
            },
            ct
        );
    }

    private static Task<Id<LinkedAccount>> KeepAsync(
        DemoStage stage,
        Actor owner,
        Id<Domain.Schools.School> school,
        AccountWish wish,
        CancellationToken ct
    ) => stage.DoAsync<KeepLinkedAccount, Id<LinkedAccount>>(u => u.DoAsync(owner, school, null, wish, ct));
}
