using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Policies;

/// <summary>A trust with two schools and whoever keeps policies there.</summary>
internal sealed class RegisterTrust(WebFixture web)
{
    public const string Key = "river";

    /// <summary>The trust's policy, as it stands at the start of a test.</summary>
    public const string Text = """
        policy: river
        title: River social media policy
        owner: River Trust
        level: trust
        standing: draft
        approver: Standards committee
        review-every: 1y
        locked: true
        local-fields: [school-contact]
        related: [Staff code of conduct]
        laws: [Equality Act 2010]
        sections:
          - title: Tone
            clauses:
              - clause: "1.1"
                says: Posts are friendly.
                binds: [staff]
                carried: guide
                controls:
                  - guidance-card: { moment: writing-a-post }
              - clause: "1.2"
                says: Messages are answered within two days.
                binds: [moderator]
                carried: workflow
                controls:
                  - reply-within: { within: 48h }

        """;

    public Id<Trust> Trust { get; private set; }
    public Id<School> MeadowBank { get; private set; }
    public Id<School> HillTop { get; private set; }

    public DateOnly Today => UkTime.DateOf(web.House.Clock.GetUtcNow());

    public static async Task<RegisterTrust> FoundAsync(WebFixture web)
    {
        var trust = await web.House.FoundTrustAsync();
        return new(web)
        {
            Trust = trust,
            MeadowBank = await web.House.AddSchoolAsync(trust, "Meadow Bank"),
            HillTop = await web.House.AddSchoolAsync(trust, "Hill Top"),
        };
    }

    public async Task<HttpClient> OfficerAsync() => web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, Role.TrustOfficer, null));

    public async Task<HttpClient> AtMeadowBankAsync(Role role) =>
        web.SignedIn(Trust, await web.House.AddPersonAsync(Trust, role, MeadowBank));

    public Actor Operator => Actor.Operator(Trust);

    public Task<Id<Edition>> DraftAsync(string text = Text, Id<School>? school = null) =>
        web.House.DoAsync<BeginEdition, Id<Edition>>(u => u.NewPolicyAsync(Operator, school, text, CancellationToken.None));

    public async Task<Id<Edition>> ApprovedAsync(string text = Text)
    {
        var edition = await DraftAsync(text);
        await web.House.DoAsync<CheckEdition, Checked>(u => u.DoAsync(Operator, edition, CancellationToken.None));
        await web.House.DoAsync<ApproveEdition, Done>(u =>
            u.DoAsync(
                Operator,
                edition,
                new("Standards committee", Today, "SC/26/3", true, PartialDate.Of(Today.AddDays(30)), null),
                CancellationToken.None
            )
        );
        return edition;
    }

    /// <summary>In force from today at both schools.</summary>
    public async Task<Id<Edition>> InForceAsync(string text = Text)
    {
        var edition = await ApprovedAsync(text);
        await web.House.DoAsync<PutInForce, Done>(u => u.DoAsync(Operator, edition, Today, CancellationToken.None));
        var policy = await PolicyAsync();
        await web.House.DoAsync<PlacePolicy, Done>(u =>
            u.DoAsync(Operator, policy, new HashSet<Id<School>> { MeadowBank, HillTop }, CancellationToken.None)
        );
        return edition;
    }

    public Task<Id<HeldPolicy>> PolicyAsync() =>
        web.House.InScopeAsync(Trust, async s => (await s.GetRequiredService<EditionQueries>().FindAsync(Key, default))!.Held.Id);
}
